package io.closewise.deal;

/** How much hangs on an objection. */
public enum Severity {
    /** A matter of comfort. */
    LOW,
    /** It changes the terms. */
    MEDIUM,
    /** It endangers the deal. */
    HIGH,
    /** No yes while it stands. */
    BLOCKING;

    /** Whether this is at least as grave as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
