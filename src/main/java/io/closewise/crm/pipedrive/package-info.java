/** Who calls from Pipedrive: the credentials of an app's panel, company by company. It must not know how requests come in. */
@NullMarked
package io.closewise.crm.pipedrive;

import org.jspecify.annotations.NullMarked;
