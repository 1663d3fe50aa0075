package io.closewise.outcome;

import org.jspecify.annotations.Nullable;

/**
 * What the asks of a cell have come to. Advances never stand without the cancellations beside them.
 *
 * @param asks each use of a technique after an answer of ours, whatever the number of its results; at least 1
 * @param advanced asks with the result ORDER or ADVANCE
 * @param cancelledLater asks with the result CANCELLED_LATER, whether or not their order was reported
 * @param buyerRating the mean of what buyers said, the last of each ask, 1 to 5; null where none was asked
 */
public record Effectiveness(
        Cell cell,
        long asks,
        long advanced,
        long cancelledLater,
        @Nullable Double buyerRating) {

    public Effectiveness {
        if (asks < 1 || advanced < 0 || advanced > asks || cancelledLater < 0 || cancelledLater > asks) {
            throw new IllegalArgumentException(asks + ", " + advanced + ", " + cancelledLater);
        }
    }

    /** The share of asks that advanced, 0 to 1. */
    public double rate() {
        return (double) advanced / asks;
    }

    /** Where that share lies in truth, with 95 % confidence. */
    public WilsonInterval interval() {
        return WilsonInterval.of(advanced, asks);
    }
}
