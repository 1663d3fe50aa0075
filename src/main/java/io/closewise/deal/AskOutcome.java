package io.closewise.deal;

/** What became of an earlier ask. */
public enum AskOutcome {
    /** The buyer did it or agreed to. */
    ACCEPTED,
    /** The buyer said no. */
    DECLINED,
    /** No answer yet. */
    PENDING
}
