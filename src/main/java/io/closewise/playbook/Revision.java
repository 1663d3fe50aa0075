package io.closewise.playbook;

/** A playbook as it was published under a number, from 1 up. It never changes. */
public record Revision(int number, Playbook playbook) {}
