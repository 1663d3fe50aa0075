package io.closewise.technique;

/** How much a technique asks of the buyer; the order is the order of size. */
public enum Commitment {
    /** Talk only. */
    NONE,
    /** Minutes, or a click. */
    MICRO,
    /** Hours, or data. */
    SMALL,
    /** Money, or a team for a pilot. */
    MEDIUM,
    /** The purchase. */
    LARGE
}
