/** The resources for outcomes: reporting what became of an ask, and what the asks have come to. */
@NullMarked
package io.closewise.api.outcome;

import org.jspecify.annotations.NullMarked;
