package io.closewise.outcome;

import java.time.Instant;

/**
 * An outcome as it is kept.
 *
 * @param anew whether this report brought it; otherwise it had been reported before, and that is what stays
 */
public record Reported(Outcome outcome, Instant at, boolean anew) {}
