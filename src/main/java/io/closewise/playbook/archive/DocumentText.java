package io.closewise.playbook.archive;

/**
 * A document as canonical JSON, so that equal documents are equal texts.
 *
 * @param checksum SHA-256 of the text in UTF-8, in hexadecimal
 */
public record DocumentText(String json, String checksum) {

    public DocumentText {
        if (!checksum.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no checksum: " + checksum);
        }
    }
}
