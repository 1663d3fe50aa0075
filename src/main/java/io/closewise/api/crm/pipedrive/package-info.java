/** The JSON panel of Pipedrive: rows in the shape of its schema, also where too little is known for a recommendation. */
@NullMarked
package io.closewise.api.crm.pipedrive;

import org.jspecify.annotations.NullMarked;
