/** The entry point. Everything else stands in the packages below. */
@NullMarked
package io.closewise;

import org.jspecify.annotations.NullMarked;
