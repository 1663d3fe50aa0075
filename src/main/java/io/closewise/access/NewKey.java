package io.closewise.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A key as it is made: 256 random bits, told once and then known by its hash only. */
public record NewKey(String text) {

    /** Enough of it to tell keys apart, and far too little to guess the rest. */
    private static final int RECOGNISED_BY = 11;

    private static final int BYTES = 32;

    /** A new one, which nobody has. */
    public static NewKey random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new NewKey(
                Credentials.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Its first characters, by which people recognise it. */
    public String prefix() {
        return text.substring(0, RECOGNISED_BY);
    }

    /** Under which it is kept. */
    public String hash() {
        return hash(text);
    }

    /** SHA-256 of a key in hexadecimal. */
    public static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** No key in a log. */
    @Override
    public String toString() {
        return "a new key";
    }
}
