package io.closewise.deal;

import java.time.LocalDate;

/** Something that the buyer was asked for earlier; {@code kind} is a key of a micro-commitment or free text. */
public record PastAsk(String kind, CommitmentSize size, AskOutcome outcome, LocalDate askedOn) {}
