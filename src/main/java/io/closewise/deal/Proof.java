package io.closewise.deal;

/** How far the buyer has seen it work. */
public enum Proof {
    /** Nothing shown. */
    NONE,
    /** Some of what they want to see. */
    PARTIAL,
    /** All that they asked for. */
    ESTABLISHED
}
