package io.closewise.deal;

/** Whether the buyer knows by what they will choose. */
public enum Criteria {
    /** The standards for the choice are named. */
    KNOWN,
    /** The buyer says that they will know it when they see it. */
    UNKNOWN
}
