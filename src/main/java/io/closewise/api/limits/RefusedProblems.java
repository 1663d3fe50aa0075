package io.closewise.api.limits;

import io.closewise.access.limits.Exhausted;
import io.closewise.access.limits.QuotaState;
import io.closewise.access.limits.Refusal;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.RateLimit;
import io.closewise.telemetry.RefusalMeters;
import jakarta.inject.Singleton;

/** Calls that are not let through, as problems. Each is counted once, when its problem is made. */
@Singleton
public class RefusedProblems {

    private final RefusalMeters meters;

    RefusedProblems(RefusalMeters meters) {
        this.meters = meters;
    }

    /** The problem of a quota that is used up. */
    public Problem of(Exhausted exhausted) {
        QuotaState quota = exhausted.quota();
        return of(exhausted.refusal(), exhausted.retry().toSeconds())
                .withRateLimit(new RateLimit(quota.limit(), quota.remaining(), quota.resetSeconds()));
    }

    /** The problem of any other refusal, which may be tried again after so many seconds. */
    Problem of(Refusal refusal, long retrySeconds) {
        meters.refused(refusal);
        return Problem.of(kind(refusal), detail(refusal)).retryAfter(retrySeconds);
    }

    private static Kind kind(Refusal refusal) {
        // not this caller's doing
        return switch (refusal) {
            case ALL_BATCHES, ALL_DOCUMENTS -> Kind.NOT_READY;
            case CALLER_RATE, TENANT_RATE, QUEUE, BATCHES, DOCUMENTS, FAILED_ATTEMPTS -> Kind.TOO_MANY_REQUESTS;
        };
    }

    private static String detail(Refusal refusal) {
        return switch (refusal) {
            case CALLER_RATE ->
                "You have no calls left. They come back steadily: try again after the seconds in Retry-After, or send many"
                        + " deals as lines, which wait rather than fail.";
            case TENANT_RATE ->
                "The callers of your tenant together have no calls left. They come back steadily: try again after the"
                        + " seconds in Retry-After.";
            case QUEUE ->
                "Too many calls of your tenant are waiting for their turn. Send fewer at once, and try again after the"
                        + " seconds in Retry-After.";
            case BATCHES ->
                "As many batches and simulations of your tenant are running as may. Send one after the other, and try again"
                        + " after the seconds in Retry-After.";
            case ALL_BATCHES ->
                "As many batches and simulations are running as the service takes. Try again after the seconds in"
                        + " Retry-After.";
            case DOCUMENTS ->
                "Your tenant works on as many whole playbooks as it may. Send one after the other, and try again after the"
                        + " seconds in Retry-After.";
            case ALL_DOCUMENTS ->
                "As many whole playbooks are being worked on as the service has memory for. Try again after the seconds in"
                        + " Retry-After.";
            case FAILED_ATTEMPTS ->
                "Too many credentials from your address were not valid, so that none are looked at for a while. Try again"
                        + " after the seconds in Retry-After.";
        };
    }
}
