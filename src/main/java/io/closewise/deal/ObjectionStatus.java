package io.closewise.deal;

/** How far an objection has been dealt with. */
public enum ObjectionStatus {
    /** Raised, not touched yet. */
    OPEN,
    /** Asked about, not answered. */
    PROBED,
    /** Answered with proof, not yet accepted by the buyer. */
    PROOF_GIVEN,
    /** Settled in the buyer's own words. */
    RESOLVED;

    /** Whether nobody has answered it yet: asking about a concern does not answer it. */
    public boolean unanswered() {
        return this == OPEN || this == PROBED;
    }
}
