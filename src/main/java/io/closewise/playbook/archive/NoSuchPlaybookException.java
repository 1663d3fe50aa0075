package io.closewise.playbook.archive;

/** Nothing is kept under this key. */
public final class NoSuchPlaybookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchPlaybookException(String key) {
        super("no playbook " + key);
    }
}
