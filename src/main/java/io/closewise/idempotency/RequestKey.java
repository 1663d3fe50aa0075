package io.closewise.idempotency;

import java.util.regex.Pattern;

/** The name that a caller gives to a request, so that it may be sent again: 1 to 255 visible ASCII characters. */
public record RequestKey(String value) {

    public static final int LONGEST = 255;

    /** As a regular expression. */
    public static final String SHAPE = "[!-~]{1,255}";

    private static final Pattern KEY = Pattern.compile(SHAPE);

    public RequestKey {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a key has 1 to 255 visible ASCII characters");
        }
    }

    /** Whether this can be one. */
    public static boolean isOne(String text) {
        return KEY.matcher(text).matches();
    }
}
