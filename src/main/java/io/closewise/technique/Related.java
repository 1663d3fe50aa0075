package io.closewise.technique;

/** A neighbouring technique, with the difference in one sentence. */
public record Related(String technique, Relation relation, String difference) {}
