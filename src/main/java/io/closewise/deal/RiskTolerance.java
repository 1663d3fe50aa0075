package io.closewise.deal;

/** How the buyer takes risks in general. */
public enum RiskTolerance {
    /** Cautious. */
    LOW,
    /** Neither cautious nor bold. */
    MEDIUM,
    /** Bold. */
    HIGH
}
