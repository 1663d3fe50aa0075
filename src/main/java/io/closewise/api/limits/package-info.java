/** Lets requests through to the resources, as many as their callers may make, and tells callers how much they have left. */
@NullMarked
package io.closewise.api.limits;

import org.jspecify.annotations.NullMarked;
