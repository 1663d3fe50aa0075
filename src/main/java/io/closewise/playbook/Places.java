package io.closewise.playbook;

/** Where a part of a playbook stands in the document that its author wrote. */
@FunctionalInterface
public interface Places {

    /** A playbook that is one whole document: every part stands where it is. */
    Places SAME = pointer -> pointer;

    /**
     * The pointer into the author's document for one into the full one. What is inherited is told by the nearest part of
     * the author's that has to do with it, at the last by {@code /basedOn}.
     */
    String of(String pointer);
}
