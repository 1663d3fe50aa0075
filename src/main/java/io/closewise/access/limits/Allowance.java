package io.closewise.access.limits;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a caller may use: its own quota, and that of its tenant. Whatever is taken is taken from both, or from neither. */
public final class Allowance {

    /** Lines come in small groups rather than one by one, because to wait for each would cost more than to answer it. */
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

    private final Quota caller;
    private final Quota tenant;
    private final int parts;

    Allowance(Quota caller, Quota tenant, int parts) {
        this.caller = caller;
        this.tenant = tenant;
        this.parts = parts;
    }

    /** Takes a call; where it does not fit, says which quota refuses it. */
    public Optional<Exhausted> takeCall() {
        return take(parts, 0);
    }

    /** Takes what so many contexts of one request cost beside the call itself, which pays for the first ones. */
    public Optional<Exhausted> takeContexts(int contexts) {
        return contexts <= parts ? Optional.empty() : take(contexts - parts, parts);
    }

    /**
     * Takes a line; says how long to wait before it is asked for again, zero where it was taken. Lines leave half of each quota, so that
     * single calls of the same caller and tenant go on beside a batch.
     */
    public Duration takeLine() {
        long wait = Math.max(waitForLine(caller), waitForLine(tenant));
        if (wait == 0 && take(1, 0).isEmpty()) {
            return Duration.ZERO;
        }
        Duration told = Duration.ofNanos(wait);
        return told.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : told;
    }

    /** How both stand, the caller's first. */
    public List<QuotaState> states() {
        return List.of(caller.state(), tenant.state());
    }

    private static long waitForLine(Quota quota) {
        return quota.waitFor(Math.min(quota.capacity(), quota.capacity() / 2 + 1));
    }

    /** What never fits in, beside what the request took already, takes all there is, so that it is let through once in a while. */
    private Optional<Exhausted> take(long wanted, long taken) {
        long fromCaller = Math.min(wanted, caller.capacity() - taken);
        long wait = fromCaller == 0 ? 0 : caller.take(fromCaller);
        if (wait > 0) {
            return Optional.of(Exhausted.of(Refusal.CALLER_RATE, caller, wait));
        }
        long fromTenant = Math.min(wanted, tenant.capacity() - taken);
        wait = fromTenant == 0 ? 0 : tenant.take(fromTenant);
        if (wait > 0) {
            caller.giveBack(fromCaller);
            return Optional.of(Exhausted.of(Refusal.TENANT_RATE, tenant, wait));
        }
        return Optional.empty();
    }
}
