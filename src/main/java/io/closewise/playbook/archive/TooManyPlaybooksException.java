package io.closewise.playbook.archive;

/** There are as many playbooks as there may be. */
public final class TooManyPlaybooksException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooManyPlaybooksException() {
        super("at most " + PlaybookArchive.MOST_PLAYBOOKS + " playbooks are kept");
    }
}
