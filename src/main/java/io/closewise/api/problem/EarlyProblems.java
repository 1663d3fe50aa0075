package io.closewise.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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

    /** The same where a body was sent that nobody will read: it is taken, but for one without an end. */
    public void answerAndTakeTheBody(RoutingContext context, Problem problem) {
        answer(context, problem);
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            long limit = context.vertx().setTimer(PATIENCE, late -> {
                var unused = request.connection().close();
            });
            // a timer keeps all of its request, and of refused ones there may be many a second
            request.endHandler(taken -> context.vertx().cancelTimer(limit));
            request.exceptionHandler(gone -> context.vertx().cancelTimer(limit));
            request.resume();
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
