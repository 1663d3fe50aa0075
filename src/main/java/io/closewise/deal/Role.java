package io.closewise.deal;

/** What somebody is in the buying group. */
public enum Role {
    /** Frees the money. */
    ECONOMIC_BUYER,
    /** Stands behind the project from above. */
    EXECUTIVE_SPONSOR,
    /** Argues for it inside, for reasons of their own. */
    CHAMPION,
    /** Checks whether it works, and may veto. */
    TECHNICAL_EVALUATOR,
    /** Works with it. */
    USER,
    /** Runs the purchase. */
    PROCUREMENT,
    /** Checks the terms. */
    LEGAL,
    /** Is heard, without a veto. */
    INFLUENCER,
    /** Anybody else. */
    OTHER
}
