package io.closewise.phrasing;

/** How grave a finding is, in rising order: a warning may be sent after a second look, a block may not. */
public enum Severity {
    WARN,
    BLOCK
}
