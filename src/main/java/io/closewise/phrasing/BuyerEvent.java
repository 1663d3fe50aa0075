package io.closewise.phrasing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated event on the buyer's side that makes time matter to them. It may be incomplete, as callers often know only a part;
 * an incomplete event clears nothing.
 */
public record BuyerEvent(
        @Nullable LocalDate date,
        @Nullable String owner,
        @Nullable String consequence) {

    /** All three parts are needed: a date alone is what a seller's own deadline looks like. */
    public boolean isComplete() {
        return date != null && isGiven(owner) && isGiven(consequence);
    }

    private static boolean isGiven(@Nullable String part) {
        return part != null && !part.isBlank();
    }
}
