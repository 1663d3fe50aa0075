package io.closewise.simulation;

import io.closewise.deal.DealContext;
import java.time.Instant;

/** A deal that is decided twice. {@code ref} is the caller's word for it, and {@code asOf} the instant at which it holds. */
public record SimulatedDeal(String ref, DealContext deal, Instant asOf) {}
