package io.closewise.deal;

/** How ready the buyer is for a step. */
public enum Readiness {
    /** Says so, or acts like it. */
    READY,
    /** Interested and hesitating. */
    TENTATIVE,
    /** Would rather not. */
    RELUCTANT
}
