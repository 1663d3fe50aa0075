package io.closewise.api.problem;

import io.closewise.telemetry.Limit;
import io.closewise.telemetry.LimitMeters;
import jakarta.inject.Singleton;

/** Which problems mean that a limit was run into; each of them is counted once, where it becomes an answer. */
@Singleton
class LimitProblems {

    private final LimitMeters meters;

    LimitProblems(LimitMeters meters) {
        this.meters = meters;
    }

    /** A problem of this kind is about to be answered. */
    void hit(Kind kind) {
        switch (kind) {
            case URI_TOO_LONG -> meters.hit(Limit.ADDRESS);
            case HEADERS_TOO_LARGE -> meters.hit(Limit.HEADERS);
            case PAYLOAD_TOO_LARGE -> meters.hit(Limit.BODY);
            default -> {
                // no limit
            }
        }
    }
}
