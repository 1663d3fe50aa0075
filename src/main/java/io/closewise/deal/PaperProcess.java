package io.closewise.deal;

/** How far contracts, security and purchasing are. */
public enum PaperProcess {
    /** Nobody has begun. */
    NOT_STARTED,
    /** Begun, not through. */
    UNDER_WAY,
    /** Through. */
    DONE
}
