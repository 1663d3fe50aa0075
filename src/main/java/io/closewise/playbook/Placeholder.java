package io.closewise.playbook;

import io.closewise.technique.SlotType;

/** What may stand in square brackets in a phrasing, and what to put there. */
public record Placeholder(String name, String meaning, SlotType type, String example) {}
