package io.closewise.technique;

/** How well the effect of a technique is shown. */
public enum EvidenceLevel {
    /** Several direct field tests or a meta-analysis on the same kind of ask. */
    STRONG,
    /** One direct field test, or a meta-analysis in a nearby setting. */
    MODERATE,
    /** Vendors' statistics or indirect theory. */
    WEAK,
    /** Practitioners' word. */
    ANECDOTAL,
    /** Data speak against it, for trust or for the outcome. */
    CONTRADICTED,
    /** Reviews disagree. */
    DISPUTED
}
