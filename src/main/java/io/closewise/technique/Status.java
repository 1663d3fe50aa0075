package io.closewise.technique;

/** Whether a technique may be recommended. */
public enum Status {
    /** It may. */
    OPEN,
    /** Only when every gate passes, and with a warning. */
    RESTRICTED,
    /** Never: it is named to warn. */
    PROHIBITED
}
