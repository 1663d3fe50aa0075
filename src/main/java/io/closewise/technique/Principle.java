package io.closewise.technique;

/** A principle of psychology behind a technique. The support level speaks of this use; the citation only says whose idea it is. */
public record Principle(String name, String explanation, String citation, Support support, String note) {}
