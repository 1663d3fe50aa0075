package io.closewise.playbook.document;

/** A text that is no document at all: no JSON, no safe YAML, or too large. The message says where and what would be right. */
public final class UnreadableDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    static UnreadableDocumentException tooManyParts() {
        return new UnreadableDocumentException("The document has more than " + PlaybookDocument.MOST_PARTS
                + " names, values and brackets. Take something out.");
    }
}
