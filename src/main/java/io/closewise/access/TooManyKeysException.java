package io.closewise.access;

/** The tenant has as many keys as it may have. */
public final class TooManyKeysException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
