/** The resources for CRM systems: how their stages are read as ours. */
@NullMarked
package io.closewise.api.crm;

import org.jspecify.annotations.NullMarked;
