package io.closewise.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What tells one request from another without keeping it.
 *
 * @param hex SHA-256 of its parts, as 64 hexadecimal digits
 */
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits");
        }
    }

    /** That of a request; no query and an empty one are not the same address. */
    public static Fingerprint of(String method, String path, @Nullable String query, byte[] body) {
        MessageDigest digest = sha256();
        add(digest, method.getBytes(StandardCharsets.UTF_8));
        add(digest, path.getBytes(StandardCharsets.UTF_8));
        if (query != null) {
            add(digest, query.getBytes(StandardCharsets.UTF_8));
        }
        add(digest, body);
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** With its length before it, so that no part can run into the next. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
