package io.closewise.deal;

/** How much an ask takes from the buyer. */
public enum CommitmentSize {
    /** Minutes, or a click. */
    MICRO,
    /** Hours, or data. */
    SMALL,
    /** Money, or a team for a pilot. */
    MEDIUM,
    /** The purchase. */
    LARGE
}
