package io.closewise.outcome;

/** What became of an ask. An ask may have several: an order, and later its cancellation. */
public enum Result {
    /** The buyer has bought. */
    ORDER,
    /** The buyer agreed to a specific act. */
    ADVANCE,
    /** Friendly, and nothing was agreed. */
    CONTINUATION,
    /** The buyer has decided not to buy. */
    NO_SALE,
    /** The buyer declined the step, and the talk goes on. */
    DECLINED_STEP,
    /** Nobody answered. */
    NO_REPLY,
    /** An order was taken back; it does not count as an advance by itself. */
    CANCELLED_LATER
}
