package io.closewise.api.limits;

import io.closewise.access.limits.Lanes;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives one of the few places for whole playbooks back before the answer begins, where what is left to do takes little memory. */
public final class Lightening {

    private static final String TURN = Lightening.class.getName();

    private Lightening() {}

    static void begin(RoutingContext request, Lanes.Turn turn) {
        request.put(TURN, turn);
    }

    static Optional<Lanes.Turn> turn(RoutingContext request) {
        Lanes.@Nullable Turn turn = request.get(TURN);
        return Optional.ofNullable(turn);
    }

    /** The heavy part of this request is done; there is none where nobody limits it. */
    public static void of(@Nullable RoutingContext request) {
        if (request != null) {
            turn(request).ifPresent(Lanes.Turn::lighten);
        }
    }
}
