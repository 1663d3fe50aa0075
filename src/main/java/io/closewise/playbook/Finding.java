package io.closewise.playbook;

/**
 * Something that a check of a playbook found.
 *
 * @param pointer where it stands in the document: a JSON pointer of RFC 6901; "" is the whole document
 * @param message one or two sentences: what is wrong, and what to do
 */
public record Finding(Severity severity, FindingCode code, String pointer, String message) {

    /** Whoever has more has enough to do: no check tells more than this. */
    public static final int MOST_TOLD = 500;

    public Finding {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("no JSON pointer: " + pointer);
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding says what is wrong: " + code);
        }
    }

    /** How grave it is. */
    public enum Severity {
        /** The playbook cannot be published. */
        ERROR,
        /** It can, and somebody should look. */
        WARNING,
        /** For information. */
        INFO
    }

    public static Finding error(FindingCode code, String pointer, String message) {
        return new Finding(Severity.ERROR, code, pointer, message);
    }

    public static Finding warning(FindingCode code, String pointer, String message) {
        return new Finding(Severity.WARNING, code, pointer, message);
    }

    /** Whether it keeps the playbook from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
