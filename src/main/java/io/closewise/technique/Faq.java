package io.closewise.technique;

/** A question that sellers ask about a technique, with its answer. */
public record Faq(String question, String answer) {}
