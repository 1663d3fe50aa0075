/**
 * What became of an ask, and what can be learnt from it. It knows nothing of how outcomes are kept, and no person and no name is
 * needed.
 */
@NullMarked
package io.closewise.outcome;

import org.jspecify.annotations.NullMarked;
