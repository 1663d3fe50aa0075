package io.closewise.api.limits;

import io.closewise.api.problem.EarlyProblems;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Lines;
import io.closewise.api.problem.Problem;
import io.closewise.telemetry.Limit;
import io.closewise.telemetry.LimitMeters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One clock over each whole request, so that neither a body that drips in nor an answer that does not come keeps anybody waiting, or
 * anything held, without end. Lines are exempt: they have no end, and a clock of their own for each step.
 */
@Singleton
class RequestClock {

    /** Right after addresses and headers were looked at, before anything that could take long. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private final long longest;
    private final EarlyProblems early;
    private final LimitMeters meters;

    RequestClock(
            @ConfigProperty(name = "closewise.http.longest") Duration longest,
            EarlyProblems early,
            LimitMeters meters) {
        if (longest.toMillis() < 1) {
            throw new IllegalArgumentException("closewise.http.longest must be at least a millisecond");
        }
        this.longest = longest.toMillis();
        this.early = early;
        this.meters = meters;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::begin);
    }

    private void begin(RoutingContext request) {
        if (!Lines.are(request.request())) {
            new Clock(request).set();
        }
        Context own = request.vertx().getOrCreateContext();
        request.addEndHandler(end -> {
            if (!request.request().isEnded()) {
                own.runOnContext(now -> EarlyProblems.takeTheBody(request));
            }
        });
        request.next();
    }

    /** One that has none counts as not ended until somebody looks. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }

    /** The clock over one request. */
    private final class Clock {

        private final RoutingContext request;
        private long timer;
        private long written;
        private long readHalfway;

        Clock(RoutingContext request) {
            this.request = request;
            request.addEndHandler(end -> request.vertx().cancelTimer(timer));
        }

        void set() {
            timer = request.vertx().setTimer(Math.max(1, longest / 2), half -> {
                readHalfway = request.request().bytesRead();
                timer = request.vertx().setTimer(Math.max(1, longest - longest / 2), over -> end());
            });
        }

        private void end() {
            HttpServerResponse response = request.response();
            if (response.ended() || response.closed()) {
                return;
            }
            if (response.headWritten()) {
                endAnswer(response);
            } else if (bodyIsIn()) {
                meters.hit(Limit.TIME);
                // what was begun comes to its end or is undone as a whole; its answer finds nobody
                early.answer(
                        request,
                        Problem.of(
                                Kind.TOO_SLOW,
                                "The answer took longer than it may. Try again after the seconds in Retry-After; what stores anything"
                                        + " may have been carried out, and is safe to repeat with an Idempotency-Key."));
            } else {
                meters.hit(Limit.TIME);
                early.answer(
                        request,
                        Problem.of(
                                Kind.REQUEST_TIMEOUT,
                                "The body did not come to its end within " + longest / 1000.0
                                        + " seconds. Send it at once."));
            }
        }

        /** Whoever reads it need not have come upon its end, nor have looked for it: of chunks, none that came lately says as much. */
        private boolean bodyIsIn() {
            HttpServerRequest body = request.request();
            String length = body.getHeader(HttpHeaders.CONTENT_LENGTH);
            if (body.isEnded() || !hasBody(body)) {
                return true;
            }
            return length == null
                    ? body.bytesRead() > 0 && body.bytesRead() == readHalfway
                    : body.bytesRead() >= Long.parseLong(length);
        }

        /** A long answer over a slow line is none that does not come. */
        private void endAnswer(HttpServerResponse response) {
            if (response.bytesWritten() > written) {
                written = response.bytesWritten();
                set();
            } else {
                meters.hit(Limit.TIME);
                var unused = response.reset();
            }
        }
    }
}
