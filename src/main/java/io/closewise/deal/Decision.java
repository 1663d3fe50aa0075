package io.closewise.deal;

/** What the buyer has said to the offer as a whole. */
public enum Decision {
    /** Neither yes nor no. */
    OPEN,
    /** An explicit yes. */
    YES,
    /** An explicit no. */
    NO
}
