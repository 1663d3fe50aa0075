package io.closewise.deal;

/** Where the conversation takes place. */
public enum Channel {
    /** On a site or in an app. */
    ONLINE,
    /** By e-mail. */
    EMAIL,
    /** By telephone. */
    PHONE,
    /** In a meeting, in a room or by video. */
    MEETING,
    /** At a fair or another event. */
    EVENT
}
