package io.closewise.deal;

/** Whether it solves the buyer's problem. */
public enum Fit {
    /** Need and solution match, with evidence. */
    CONFIRMED,
    /** It may; nobody has shown it. */
    UNPROVEN,
    /** It does not. */
    MISFIT
}
