package io.closewise.deal;

/** What the buyer said or did that speaks of interest. */
public enum BuyingSignal {
    /** Asked what it costs. */
    ASKED_ABOUT_PRICE,
    /** Asked when it could be there. */
    ASKED_ABOUT_TIMELINE,
    /** Asked how it is introduced. */
    ASKED_ABOUT_IMPLEMENTATION,
    /** Asked who else uses it. */
    ASKED_FOR_REFERENCES,
    /** Asked about terms. */
    ASKED_ABOUT_CONTRACT,
    /** Passed it on inside. */
    SHARED_INTERNALLY,
    /** Brought in others. */
    BROUGHT_IN_COLLEAGUES,
    /** Used the trial. */
    USED_THE_TRIAL,
    /** Talked about results. */
    DISCUSSED_RESULTS,
    /** Anything else. */
    OTHER
}
