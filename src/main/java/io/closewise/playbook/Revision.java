package io.closewise.playbook;

/**
 * A playbook as it was published under a number, from 1 up. It never changes.
 *
 * @param characters how long the documents are that it was read from, its base's included; 0 where it was not read from any
 */
public record Revision(int number, Playbook playbook, long characters) {

    public Revision(int number, Playbook playbook) {
        this(number, playbook, 0);
    }
}
