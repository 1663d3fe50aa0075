package io.closewise.serving;

/** Nothing was read yet, because the database has not been reached since the start. */
public final class NotServedYetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotServedYetException() {
        super("no playbook was read yet");
    }
}
