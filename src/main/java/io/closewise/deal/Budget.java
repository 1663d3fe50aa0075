package io.closewise.deal;

/** What is known of the money. */
public enum Budget {
    /** There is none. */
    MISSING,
    /** A figure was named, nobody has approved it. */
    ESTIMATED,
    /** Approved. */
    APPROVED
}
