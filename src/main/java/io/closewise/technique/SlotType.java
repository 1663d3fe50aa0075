package io.closewise.technique;

/** What a placeholder takes. */
public enum SlotType {
    /** A verb phrase. */
    ACTION,
    /** A day. */
    DATE,
    /** A time. */
    TIME,
    /** A document. */
    DOCUMENT,
    /** A part of the solution. */
    FEATURE,
    /** A role, never a name. */
    PERSON_ROLE,
    /** A team. */
    TEAM,
    /** A goal in the buyer's words. */
    GOAL,
    /** A number with its unit. */
    AMOUNT,
    /** Anything else. */
    TEXT
}
