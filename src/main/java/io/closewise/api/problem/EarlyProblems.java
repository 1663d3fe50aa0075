package io.closewise.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** Answers with a problem before any resource is reached. */
@Singleton
public class EarlyProblems {

    /** How long a body is still taken from whoever sends it to the end before listening. */
    private static final long PATIENCE = 5_000;

    private final ObjectMapper mapper;

    EarlyProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Ends the request with this problem. */
    public void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response()
                .setStatusCode(problem.status())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        ProblemResponses.mediaType(context.request().headers().getAll(HttpHeaders.ACCEPT)))
                .putHeader(RequestIds.HEADER, problem.requestId())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfterSeconds() != null) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds().toString());
        }
        if (problem.status() == Kind.UNAUTHORIZED.status()) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"closewise\"");
        }
        var unused = response.end(json(problem));
    }

    /**
     * Takes the rest of a body that nobody will read, from a client that sends it to the end before it listens; one without an end is
     * hung up on. To be called when the request was answered.
     */
    public static void takeTheBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || request.connection() == null) {
            return;
        }
        long limit = context.vertx().setTimer(PATIENCE, late -> hangUp(request));
        // a timer keeps all of its request, and of refused ones there may be many a second
        request.endHandler(taken -> context.vertx().cancelTimer(limit));
        request.exceptionHandler(gone -> context.vertx().cancelTimer(limit));
        request.handler(thrownAway -> {
            // read so that it ends
        });
        request.resume();
    }

    /** Of a connection that others share, only this one's part. */
    static void hangUp(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            var unused = request.response().reset();
        } else {
            var unused = request.connection().close();
        }
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a problem cannot be written", e);
        }
    }
}
