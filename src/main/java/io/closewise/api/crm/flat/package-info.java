/** A deal context without anything nested, for platforms whose forms and flows know only single values and lists of them. */
@NullMarked
package io.closewise.api.crm.flat;

import org.jspecify.annotations.NullMarked;
