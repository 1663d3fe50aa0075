package io.closewise.technique;

/** What a seller sees that calls for another course, and that course. */
public record SwitchSignal(String when, String instead) {}
