package io.closewise.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Problems as responses. A client whose {@code Accept} names JSON and not problem JSON gets the same body as JSON, because some
 * CRM runtimes know no other media type.
 */
public final class ProblemResponses {

    public static final String PROBLEM_JSON = "application/problem+json";

    private ProblemResponses() {}

    /** The response for a client that sent these headers. */
    public static Response of(Problem problem, @Nullable HttpHeaders headers) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .entity(problem)
                .type(mediaType(headers == null ? List.of() : headers.getRequestHeader(HttpHeaders.ACCEPT)))
                .header(RequestIds.HEADER, problem.requestId())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfterSeconds() != null) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return response.build();
    }

    /** The media type of a problem for a client that sent these Accept headers. */
    public static String mediaType(@Nullable List<String> accept) {
        boolean json = false;
        for (String header : accept == null ? List.<String>of() : accept) {
            for (String range : header.split(",")) {
                String type = range.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
                if (type.equals(PROBLEM_JSON)) {
                    return PROBLEM_JSON;
                }
                json |= type.equals(MediaType.APPLICATION_JSON);
            }
        }
        return json ? MediaType.APPLICATION_JSON : PROBLEM_JSON;
    }
}
