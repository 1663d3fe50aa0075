package io.closewise.publishing;

/** A draft is there, and whoever would replace it does not say which one they have seen. */
public final class MissingEtagException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingEtagException() {
        super("no etag");
    }
}
