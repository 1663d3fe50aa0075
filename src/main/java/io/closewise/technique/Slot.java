package io.closewise.technique;

/** A typed placeholder of a template. */
public record Slot(String name, SlotType type) {}
