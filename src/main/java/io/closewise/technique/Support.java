package io.closewise.technique;

/** How well a principle of psychology is supported for this very use, which is not the same as having a famous source. */
public enum Support {
    /** Shown many times for this use. */
    STRONG,
    /** Shown for a use near this one. */
    MODERATE,
    /** Little, or from afar. */
    WEAK,
    /** The source does not show it. */
    NONE,
    /** Reviews disagree. */
    DISPUTED
}
