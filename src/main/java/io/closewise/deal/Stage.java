package io.closewise.deal;

/** Where a deal stands, in the seven stages that every rule speaks of. */
public enum Stage {
    /** The first talks: what hurts, and for whom. */
    EARLY_DISCOVERY,
    /** The need is clear, and whether we fit is being checked. */
    LATE_DISCOVERY,
    /** The buyer has seen the solution or is trying it. */
    POST_DEMO,
    /** A written offer is with the buyer, or its terms are being discussed. */
    PROPOSAL_REVIEW,
    /** The choice is due, or its paperwork is under way. */
    FINAL_DECISION,
    /** A running contract nears its end. */
    RENEWAL,
    /** A customer looks at more. */
    EXPANSION
}
