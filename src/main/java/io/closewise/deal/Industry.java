package io.closewise.deal;

/** What the buying firm does. */
public enum Industry {
    /** Software. */
    SOFTWARE,
    /** Banking and finance. */
    FINANCE,
    /** Insurance. */
    INSURANCE,
    /** Healthcare. */
    HEALTHCARE,
    /** Manufacturing. */
    MANUFACTURING,
    /** Construction. */
    CONSTRUCTION,
    /** Retail. */
    RETAIL,
    /** Property. */
    REAL_ESTATE,
    /** Professional services. */
    PROFESSIONAL_SERVICES,
    /** Anything else. */
    OTHER
}
