package io.closewise.access.limits;

import java.time.Duration;

/**
 * A quota that does not hold as much as was wanted.
 *
 * @param refusal which one it is
 * @param quota how it stands
 * @param retry after how long it holds as much, at least a second, in whole ones
 */
public record Exhausted(Refusal refusal, QuotaState quota, Duration retry) {

    private static final long SECOND = 1_000_000_000;

    static Exhausted of(Refusal refusal, Quota quota, long nanos) {
        return new Exhausted(refusal, quota.state(), Duration.ofSeconds((nanos + SECOND - 1) / SECOND));
    }
}
