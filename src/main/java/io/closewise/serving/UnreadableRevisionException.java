package io.closewise.serving;

/** A stored revision that this version of the service cannot read: another version wrote it. */
public final class UnreadableRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRevisionException(Throwable cause) {
        super("a revision cannot be read", cause);
    }
}
