package io.closewise.crm;

/** Somebody else was faster: what the edit began with is no longer what is there. */
public final class StaleMappingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient OwnMapping now;

    public StaleMappingException(OwnMapping now) {
        super("the stage mapping has changed");
        this.now = now;
    }

    /** What is there instead. */
    public OwnMapping now() {
        return now;
    }
}
