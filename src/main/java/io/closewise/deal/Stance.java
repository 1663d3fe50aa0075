package io.closewise.deal;

/** What a stakeholder thinks of the deal. */
public enum Stance {
    /** For it. */
    SUPPORTIVE,
    /** Open. */
    NEUTRAL,
    /** Doubts it. */
    SKEPTICAL,
    /** Against it. */
    OPPOSED,
    /** Nobody has noted it. */
    UNKNOWN
}
