package io.closewise.playbook.archive;

/** Somebody else was faster: what the edit began with is no longer what is there. */
public final class StaleEditException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Desk now;

    public StaleEditException(Desk now) {
        super("playbook " + now.key() + " has changed");
        this.now = now;
    }

    /** What is there instead. */
    public Desk now() {
        return now;
    }
}
