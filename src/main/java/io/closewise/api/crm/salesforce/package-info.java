/** Recommendations for Salesforce: one level deep, in the sizes of its records. */
@NullMarked
package io.closewise.api.crm.salesforce;

import org.jspecify.annotations.NullMarked;
