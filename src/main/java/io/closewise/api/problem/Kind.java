package io.closewise.api.problem;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of problems, each with its status code; of several with one code, the first is the general one. */
public enum Kind {
    BAD_REQUEST(400, "The request is not valid"),
    UNAUTHORIZED(401, "Who you are is not known"),
    FORBIDDEN(403, "This is not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not supported here"),
    NOT_ACCEPTABLE(406, "No form of the answer is acceptable"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    CONFLICT(409, "The request conflicts with what is stored"),
    REQUEST_IN_FLIGHT(409, "The same request is being worked on"),
    ANSWER_LOST(409, "The request was carried out, and its answer is lost"),
    PRECONDITION_FAILED(412, "What you read has changed since"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not supported"),
    UNPROCESSABLE(422, "The draft has errors"),
    KEY_REUSED(422, "The key belongs to another request"),
    PRECONDITION_REQUIRED(428, "Say what you have read"),
    TOO_MANY_REQUESTS(429, "Too much at once"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "The service made a mistake"),
    NOT_READY(503, "The service is not ready yet"),
    TOO_SLOW(503, "The answer took too long");

    private final int status;
    private final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind that stands for a status code; for an unknown one the general kind of its hundred. */
    public static Kind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL_ERROR : BAD_REQUEST);
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** After how many seconds it is worth trying again; null where it is not. */
    @Nullable
    Integer retryAfterSeconds() {
        return status == 503 || this == REQUEST_IN_FLIGHT ? 2 : null;
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
