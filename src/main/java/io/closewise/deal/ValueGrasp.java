package io.closewise.deal;

/** How far the buyer sees what it is worth to them. */
public enum ValueGrasp {
    /** In their own words. */
    UNDERSTOOD,
    /** In part. */
    PARTIAL,
    /** Not yet. */
    NOT_UNDERSTOOD
}
