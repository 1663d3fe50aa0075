package io.closewise.deal;

import java.time.LocalDate;

/** A date that presses, with whose it is and whether missing it has a consequence. */
public record DatedEvent(DateOwner owner, LocalDate on, boolean hasConsequence) {}
