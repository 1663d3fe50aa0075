/** Whose data it is. Everything that is stored belongs to one tenant; it must not know how anybody proves to be one. */
@NullMarked
package io.closewise.tenant;

import org.jspecify.annotations.NullMarked;
