package io.closewise.api.limits;

import io.closewise.access.limits.Lanes;
import io.closewise.api.problem.EarlyProblems;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one of the few places for whole playbooks from a body that drips in: where others wait for it, the place is taken away.
 * Where nobody does, a slow line does no harm.
 */
final class Drip {

    /** The largest document at 7 Mbit/s, or beside others that keep the service busy. */
    private static final long FIRST_LOOK = 5_000;
    /** Shorter than whoever waits does so, as a rule. */
    private static final long NEXT_LOOK = 500;

    private final RoutingContext request;
    private final Lanes.Turn turn;
    private final EarlyProblems early;
    private long timer;
    /** In bytes of the body, at the last look. */
    private long read = -1;

    private Drip(RoutingContext request, Lanes.Turn turn, EarlyProblems early) {
        this.request = request;
        this.turn = turn;
        this.early = early;
    }

    /** Begins when it is the turn of the request, whose body is unread. */
    static void watch(RoutingContext request, Lanes.Turn turn, EarlyProblems early) {
        if (turn.isAtTheBench() && Works.beginsWithTheBody(request)) {
            Drip drip = new Drip(request, turn, early);
            drip.lookIn(FIRST_LOOK);
            request.addEndHandler(end -> request.vertx().cancelTimer(drip.timer));
        }
    }

    private void lookIn(long millis) {
        timer = request.vertx().setTimer(millis, now -> look());
    }

    /** By what was read: a request that was read to its end and paused does not count as ended. Without a length, whether it moves. */
    private boolean isComing() {
        long before = read;
        read = request.request().bytesRead();
        @Nullable String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? before >= 0 && read > before : !length.equals(String.valueOf(read));
    }

    private void look() {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        if (!isComing() || !turn.isInTheWay()) {
            lookIn(NEXT_LOOK);
            return;
        }
        // the thread that waits for the body hears of it later
        turn.lighten();
        early.answer(
                request,
                Problem.of(
                        Kind.REQUEST_TIMEOUT,
                        "The body came in slowly while others waited for their turn. Send it at once."));
    }
}
