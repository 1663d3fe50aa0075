package io.closewise.playbook.archive;

/** Where playbooks are kept cannot be reached now; nothing was changed unless the answer was lost on its way. */
public final class ArchiveUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ArchiveUnreachableException(Throwable cause) {
        super("the archive cannot be reached", cause);
    }
}
