package io.closewise.crm;

/** Whether the tenant has mapped the stage is not known, because nothing was read yet; the built-in reading may be the wrong one. */
public final class StagesNotReadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StagesNotReadException() {
        super("the tenant's own stages were not read yet", null, false, false);
    }
}
