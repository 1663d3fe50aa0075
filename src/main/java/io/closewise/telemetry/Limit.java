package io.closewise.telemetry;

/** A limit that a request can run into. The value of a label, so that the set stays small and fixed. */
public enum Limit {
    /** The length of the address. */
    ADDRESS,
    /** The size of all headers. */
    HEADERS,
    /** The size of the body. */
    BODY,
    /** The time from the first line of a request to the end of its answer. */
    TIME
}
