package io.closewise.api.limits;

import io.closewise.access.limits.Lanes;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * How long a call keeps its place: until it was answered, or its caller has gone, and what it began has ended as well. Otherwise
 * whoever hangs up could begin as much as they like.
 */
final class Stay {

    private static final String KEY = Stay.class.getName();

    private final Runnable leave;
    /** What keeps the place: the connection, and then the work. */
    private int holds = 1;

    Stay(Runnable leave) {
        this.leave = leave;
    }

    /** Begins with the connection. */
    static void begin(RoutingContext request, Lanes.Turn turn) {
        Stay stay = new Stay(turn::end);
        request.put(KEY, stay);
        request.addEndHandler(end -> stay.end());
    }

    /** That of this request, which has none where nobody limits it. */
    static @Nullable Stay of(@Nullable RoutingContext request) {
        return request == null ? null : request.get(KEY);
    }

    /** Work begins; false where the caller has gone already, and nothing is to be begun. */
    synchronized boolean work() {
        if (holds == 0) {
            return false;
        }
        holds++;
        return true;
    }

    /** The connection, or the work, has ended. */
    void end() {
        boolean last;
        synchronized (this) {
            last = --holds == 0;
        }
        if (last) {
            leave.run();
        }
    }
}
