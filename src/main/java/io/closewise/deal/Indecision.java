package io.closewise.deal;

/** Why a buyer who wants to change cannot decide. */
public enum Indecision {
    /** No indecision seen. */
    NONE,
    /** Cannot choose between options. */
    VALUATION,
    /** Does not feel informed enough. */
    INFORMATION,
    /** Fears that it will not work out. */
    OUTCOME,
    /** Prefers today's way. */
    STATUS_QUO
}
