package io.closewise.api.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Problems for what is refused before any resource is reached: addresses and headers that are too long or none, and whatever the HTTP
 * layer refuses by itself, which would otherwise get an empty body or one of another form.
 */
@Singleton
class EdgeProblems {

    /** The longest address, in bytes; the HTTP layer takes more, so that a problem can be answered. */
    static final int LONGEST_ADDRESS = 8 * 1024;
    /** The most that all headers together may hold, in bytes. */
    static final int MOST_HEADERS = 16 * 1024;

    private static final Logger LOG = Logger.getLogger(EdgeProblems.class);

    private final EarlyProblems early;
    private final LimitProblems limits;
    /** The length, in bytes, from which a body is not even read past; lines are read as they come, and have no end. */
    private final long mostBody;

    EdgeProblems(
            EarlyProblems early,
            LimitProblems limits,
            @ConfigProperty(name = "closewise.http.most-body") MemorySize mostBody) {
        this.early = early;
        this.limits = limits;
        this.mostBody = mostBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .handler(this::check)
                .failureHandler(context -> answer(context, context.statusCode()));
        // what cannot even be routed has no route, and so no failure handler
        router.errorHandler(400, context -> answer(context, 400));
        router.errorHandler(404, context -> answer(context, 404));
    }

    private void check(RoutingContext context) {
        RequestIds.begin(context);
        Routes.begin(context);
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            answer(context, Kind.URI_TOO_LONG.status());
            return;
        }
        if (!isAddress(request.uri())) {
            answer(context, Kind.BAD_REQUEST.status());
            return;
        }
        if (request.path() != null && request.path().indexOf(';') >= 0) {
            // resources would be found behind such parameters, and what stands before them would not
            answer(context, Kind.NOT_FOUND.status());
            return;
        }
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            // the colon, the space and the line break count too
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        if (size > MOST_HEADERS) {
            answer(context, Kind.HEADERS_TOO_LARGE.status());
            return;
        }
        // lines that are not taken here are refused before any of them is read
        if (length(request) > mostBody && !Lines.are(request)) {
            context.addEndHandler(end -> EarlyProblems.hangUp(request));
            answer(context, Kind.PAYLOAD_TOO_LARGE.status());
            return;
        }
        context.next();
    }

    /** The HTTP layer has made sure that it is a number. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** What is none would get an empty 400 of Quarkus REST. */
    private static boolean isAddress(String uri) {
        try {
            var unused = new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Kind kind = Kind.ofStatus(status < 400 ? 500 : status);
        limits.hit(kind);
        Problem problem = Problem.of(kind, ProblemMappers.detail(kind));
        if (kind.status() >= 500) {
            Throwable failure = context.failure();
            LOG.errorf(
                    "Request %s failed before it reached a resource: %s",
                    problem.requestId(), failure == null ? "status " + status : Bugs.place(failure));
        }
        early.answer(context, problem);
    }
}
