package io.closewise.playbook.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as canonical JSON, so that equal documents are equal texts.
 *
 * @param checksum SHA-256 of the text in UTF-8, in hexadecimal
 */
public record DocumentText(String json, String checksum) {

    /** A text that is canonical already. */
    public static DocumentText ofCanonical(String json) {
        return new DocumentText(json, checksum(json));
    }

    private static String checksum(String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
