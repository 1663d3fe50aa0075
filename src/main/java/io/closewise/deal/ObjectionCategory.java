package io.closewise.deal;

/** What an objection is about. */
public enum ObjectionCategory {
    /** Whether it is worth the price. */
    PRICE,
    /** Whether there is money for it. */
    BUDGET,
    /** Whether now is the time. */
    TIMING,
    /** Whether it may fail, and who is blamed then. */
    RISK,
    /** Whether it is safe. */
    SECURITY,
    /** Whether it works with what is there. */
    INTEGRATION,
    /** Something that it lacks. */
    FEATURE_GAP,
    /** Another offer. */
    COMPETITOR,
    /** Whether the seller or the firm keeps its word. */
    TRUST,
    /** The work of changing. */
    CHANGE_EFFORT,
    /** The terms. */
    LEGAL,
    /** Anything else. */
    OTHER
}
