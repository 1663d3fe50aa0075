package io.closewise.publishing;

/** A document that is too large to be kept. */
public final class TooLargeDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** In UTF-16 units of its canonical form, which is what every reader of documents takes. */
    public static final int MOST = 4_000_000;

    TooLargeDocumentException() {
        super("more than " + MOST + " characters");
    }
}
