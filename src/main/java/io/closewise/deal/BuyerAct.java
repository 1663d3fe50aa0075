package io.closewise.deal;

import java.time.LocalDate;

/** Something that the buyer did unasked. */
public record BuyerAct(EngagementKind kind, LocalDate on) {}
