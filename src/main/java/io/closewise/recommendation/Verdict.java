package io.closewise.recommendation;

/** What the answer comes to; the order is from mild to grave. */
public enum Verdict {
    /** Nothing speaks against the first technique. */
    PROCEED,
    /** The first technique carries a caution. */
    PROCEED_WITH_CARE,
    /** Nothing is recommended now. */
    HOLD
}
