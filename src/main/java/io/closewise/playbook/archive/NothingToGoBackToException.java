package io.closewise.playbook.archive;

/** The draft is all there is of the playbook, which was never published. */
public final class NothingToGoBackToException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NothingToGoBackToException(String key) {
        super("playbook " + key + " was never published");
    }
}
