package io.closewise.deal;

/** The size of the buying firm. */
public enum Segment {
    /** Small: mostly one decider. */
    SMB,
    /** Mid-sized: several have a say. */
    MID_MARKET,
    /** Large: a committee decides. */
    ENTERPRISE
}
