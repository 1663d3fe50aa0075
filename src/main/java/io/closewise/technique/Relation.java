package io.closewise.technique;

/** How two techniques stand to each other. */
public enum Relation {
    /** A neighbour that does something near. */
    ADJACENT,
    /** An opposite that is easily mistaken for it. */
    CONTRAST
}
