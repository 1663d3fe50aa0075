package io.closewise.technique;

/** How much a technique presses by its nature. */
public enum Pressure {
    /** Hardly at all. */
    LOW,
    /** Noticeably. */
    MEDIUM,
    /** Strongly. */
    HIGH
}
