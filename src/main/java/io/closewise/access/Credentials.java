package io.closewise.access;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API key that a request brings along, in either of the headers that CRM systems can set. */
final class Credentials {

    /** By which a key is told from a token, and found by scanners of secrets. */
    static final String PREFIX = "cw_";

    private static final String BEARER = "bearer ";

    private Credentials() {}

    static Optional<String> apiKey(HttpServerRequest request) {
        String own = request.getHeader("X-API-Key");
        return own != null ? Optional.of(own.strip()) : bearer(request).filter(token -> token.startsWith(PREFIX));
    }

    /** Whether it says in any way who sent it. */
    static boolean areGiven(HttpServerRequest request) {
        return request.getHeader("X-API-Key") != null || request.getHeader("Authorization") != null;
    }

    /** What stands after Bearer, be it a key or a token. */
    static Optional<String> bearer(HttpServerRequest request) {
        @Nullable String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
