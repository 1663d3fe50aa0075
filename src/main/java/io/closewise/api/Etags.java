package io.closewise.api;

import io.closewise.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Etags, which a caller may tell in a header as well as in the body or the address. */
public final class Etags {

    private Etags() {}

    /** The etag that was read, without the quotes that a header has; null where none is told. */
    public static @Nullable String told(@Nullable String header, @Nullable String other) {
        String one = plain(header);
        String two = plain(other);
        if (one != null && two != null && !one.equals(two)) {
            throw ProblemException.badField("etag", "must be the same as in the header If-Match, or be left out");
        }
        return one != null ? one : two;
    }

    private static @Nullable String plain(@Nullable String etag) {
        if (etag == null || etag.isBlank()) {
            return null;
        }
        String bare = etag.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.equals("*") || bare.contains(",")) {
            throw ProblemException.badField("If-Match", "must be the one etag that you have read");
        }
        return bare;
    }

    /** An etag as a header has it. */
    public static String quoted(String etag) {
        return '"' + etag + '"';
    }
}
