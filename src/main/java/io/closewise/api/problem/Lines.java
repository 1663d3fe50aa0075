package io.closewise.api.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** JSON documents a line each, of which a request or an answer has no end that would be known before. */
public final class Lines {

    public static final String TYPE = "application/x-ndjson";

    private Lines() {}

    /** Whether the body of this request is said to be some. */
    public static boolean are(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }
}
