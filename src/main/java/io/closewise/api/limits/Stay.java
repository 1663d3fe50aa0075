package io.closewise.api.limits;

import io.closewise.access.limits.Lanes;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** Begins with the connection. What is heavy of a call has ended when its answer begins: that lies in memory as a whole by then. */
    static void begin(RoutingContext request, Lanes.Turn turn) {
        Stay place = new Stay(turn::end);
        Stay heavy = new Stay(turn::lighten);
        request.put(KEY, List.of(place, heavy));
        AtomicBoolean answers = new AtomicBoolean();
        Runnable begun = () -> {
            if (answers.compareAndSet(false, true)) {
                heavy.end();
            }
        };
        request.addHeadersEndHandler(headers -> begun.run());
        request.addEndHandler(end -> {
            begun.run();
            place.end();
        });
    }

    /** All of this request, which has none where nobody limits it. */
    static List<Stay> of(@Nullable RoutingContext request) {
        List<Stay> all = request == null ? null : request.get(KEY);
        return all == null ? List.of() : all;
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
