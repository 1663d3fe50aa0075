package io.closewise.deal;

/** Who started it. */
public enum Motion {
    /** The buyer came. */
    INBOUND,
    /** The seller wrote or called. */
    OUTBOUND
}
