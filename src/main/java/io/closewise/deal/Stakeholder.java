package io.closewise.deal;

/** One person of the buying group, known by role and never by name. */
public record Stakeholder(Role role, Presence engagement, Stance stance, boolean decisionMaker) {}
