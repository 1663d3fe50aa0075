package io.closewise.deal;

/** A single fact that holds when it is told, and is not known otherwise. */
public enum Circumstance {
    /** The buyer agreed to the figures that will show success. */
    METRICS_AGREED,
    /** The offer can be taken in useful parts. */
    MODULAR_OFFER,
    /** What is tried can be given back free and easily. */
    EASY_RETURN,
    /** The seller may promise a refund or a credit for a measured outcome. */
    GUARANTEE_AUTHORISED,
    /** The buyer asked for a better price or better terms. */
    CONCESSION_REQUESTED,
    /** A matching customer agreed to be named or called. */
    REFERENCE_APPROVED,
    /** Results of use exist and may be shown. */
    RESULTS_MEASURED,
    /** Real outside conditions are open, such as a board or a budget round. */
    CONDITIONS_OPEN,
    /** The offer holds more than the buyer needs or can pay. */
    OVER_SCOPED,
    /** A true fact that matters to the buyer has not been mentioned yet. */
    FACT_UNMENTIONED,
    /** A detail of something already agreed is truly open. */
    DETAIL_OPEN,
    /** The buyer's order of priorities among the terms is not known. */
    PRIORITIES_UNKNOWN,
    /** The buyer compares real options and knows that they need one. */
    OPTIONS_COMPARED,
    /** The agreed outcomes were said again in this conversation. */
    VALUE_RECAPPED
}
