package io.closewise.playbook.archive;

/** A playbook of this key is there already. */
public final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public KeyTakenException(String key) {
        super("there is a playbook " + key);
    }
}
