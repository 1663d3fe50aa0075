package io.closewise.deal;

/** How large the deal is, measured by what the seller usually sells. */
public enum DealSize {
    /** Smaller than usual. */
    SMALL,
    /** As usual. */
    MEDIUM,
    /** Larger than usual. */
    LARGE
}
