package io.closewise.technique;

/** What a technique helps with. */
public enum Addresses {
    /** The fear of deciding wrongly. */
    DECISION_RISK,
    /** A step that is too large or too cumbersome. */
    FRICTION,
    /** Not knowing where things stand. */
    UNCERTAINTY,
    /** Wanting to change and not being able to choose. */
    INDECISION,
    /** People who matter and do not agree. */
    MISALIGNMENT,
    /** A way to the decision that nobody has mapped. */
    PROCESS_DELAY,
    /** A price that does not meet the budget or the value seen. */
    PRICE_GAP,
    /** Not having seen it work. */
    MISSING_PROOF,
    /** Doubt in the seller or the firm. */
    TRUST,
    /** A deal that has gone quiet. */
    ATTENTION,
    /** Needs that nobody has named yet. */
    UNCLEAR_NEEDS,
    /** Second thoughts after a decision. */
    REGRET
}
