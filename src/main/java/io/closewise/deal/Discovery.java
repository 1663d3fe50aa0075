package io.closewise.deal;

/** Whether the questions are through. */
public enum Discovery {
    /** Down to causes and costs, and the buyer agreed to the summary. */
    COMPLETE,
    /** Not yet. */
    INCOMPLETE
}
