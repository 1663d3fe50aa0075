package io.closewise.technique;

/** A way in which a technique goes wrong, why that backfires, and what to do instead. */
public record Pitfall(String name, String whyItBackfires, String correction) {}
