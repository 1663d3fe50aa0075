package io.closewise.access.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A bucket of calls that fills up steadily. It counts in parts of a call, because a line costs less than one. */
final class Quota {

    private final String name;
    private final long rate;
    private final long burst;
    private final int parts;
    private final Bucket bucket;

    /**
     * A bucket that is full.
     *
     * @param name by which the headers tell it
     * @param rate calls a second, at least 1
     * @param burst calls that fit in, at least 1
     * @param parts of a call, at least 1
     * @param nanos a clock that only goes forward
     */
    Quota(String name, long rate, long burst, int parts, LongSupplier nanos) {
        this.name = name;
        this.rate = atLeastOne(rate, "rate");
        this.burst = atLeastOne(burst, "burst");
        this.parts = (int) atLeastOne(parts, "lines for a call");
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(Math.multiplyExact(burst, parts))
                        .refillGreedy(Math.multiplyExact(rate, parts), Duration.ofSeconds(1)))
                .withCustomTimePrecision(new Nanos(nanos))
                .build();
    }

    /** As much as ever fits in. */
    long capacity() {
        return burst * parts;
    }

    /** Takes so many parts, or nothing; says for how many nanoseconds there are not enough, 0 where they were taken. */
    long take(long wanted) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(wanted);
        return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
    }

    /** For how many nanoseconds there are not this many parts. */
    long waitFor(long wanted) {
        return bucket.estimateAbilityToConsume(wanted).getNanosToWaitForRefill();
    }

    void giveBack(long taken) {
        bucket.addTokens(taken);
    }

    QuotaState state() {
        long left = Math.max(0, bucket.getAvailableTokens());
        long missing = capacity() - left;
        return new QuotaState(
                name,
                burst,
                Math.max(1, ceil(burst, rate)),
                left / parts,
                Math.max(0, ceil(missing, Math.multiplyExact(rate, (long) parts))));
    }

    private static long ceil(long amount, long by) {
        return (amount + by - 1) / by;
    }

    private static long atLeastOne(long value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("closewise.limits: " + what + " must be at least 1, not " + value);
        }
        return value;
    }

    private record Nanos(LongSupplier clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
