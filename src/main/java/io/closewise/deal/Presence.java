package io.closewise.deal;

/** How far a stakeholder takes part. */
public enum Presence {
    /** Takes part. */
    ENGAGED,
    /** Is there and has not spoken. */
    SILENT,
    /** Should be there and is not. */
    MISSING,
    /** Nobody has noted it. */
    UNKNOWN
}
