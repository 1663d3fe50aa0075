package io.closewise.technique;

/** What kind of move a technique is. */
public enum Family {
    /** Finds out where the buyer stands, or tests in a small way. */
    VALIDATION,
    /** Asks for a step or for the decision. */
    COMMITMENT,
    /** Helps to choose between options. */
    CHOICE,
    /** Puts order and dates into the way to a decision. */
    PROCESS,
    /** Takes risk off the buyer. */
    RISK_REDUCTION,
    /** Shows that it works. */
    PROOF,
    /** Sets the pace. */
    PACING,
    /** Looks after the person and the trust. */
    RELATIONSHIP,
    /** Works round the buyer's judgement; named only to warn. */
    MANIPULATION
}
