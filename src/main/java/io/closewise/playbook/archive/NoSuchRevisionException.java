package io.closewise.playbook.archive;

/** The playbook has no revision of this number. */
public final class NoSuchRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchRevisionException(String key, int number) {
        super("no revision " + number + " of playbook " + key);
    }
}
