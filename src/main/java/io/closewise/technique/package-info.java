/**
 * A closing technique with all that is said about it. It knows nothing of rules or of when the technique fits.
 */
@NullMarked
package io.closewise.technique;

import org.jspecify.annotations.NullMarked;
