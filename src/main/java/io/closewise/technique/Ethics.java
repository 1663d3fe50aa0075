package io.closewise.technique;

/** What keeps a technique fair: how the buyer undoes it, what is said of its purpose, and how to say no. */
public record Ethics(String reversalPath, String purpose, String optOut) {}
