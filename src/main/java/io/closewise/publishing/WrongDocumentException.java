package io.closewise.publishing;

/** A document that cannot be the draft of this playbook; the message says what would be right. */
public final class WrongDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    WrongDocumentException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the document that is at fault. */
    public String field() {
        return field;
    }
}
