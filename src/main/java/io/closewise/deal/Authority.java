package io.closewise.deal;

/** Whether the person in the conversation can decide. */
public enum Authority {
    /** The decision-maker is in the conversation. */
    CONFIRMED,
    /** A representative whose authority was confirmed. */
    DELEGATED,
    /** Nobody has asked yet who decides. */
    UNCLEAR,
    /** The decision-maker is known, but not present. */
    ABSENT,
    /** The contact cannot decide. */
    NONE
}
