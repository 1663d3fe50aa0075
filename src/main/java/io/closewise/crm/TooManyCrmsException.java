package io.closewise.crm;

/** The tenant has as many CRMs of its own as it may have. */
public final class TooManyCrmsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooManyCrmsException() {
        super("too many CRMs");
    }
}
