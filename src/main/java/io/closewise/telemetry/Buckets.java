package io.closewise.telemetry;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** The upper bounds of the histograms: few, and fixed, because each is a series of its own. */
public final class Buckets {

    /** A decision takes microseconds; what takes milliseconds was held up. */
    static final List<Duration> OF_A_DECISION =
            micros(10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000, 50_000, 250_000);

    /** A request over HTTP. */
    static final List<Duration> OF_A_REQUEST = millis(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000);

    /** From publishing to answering: two seconds are promised. */
    public static final List<Duration> OF_A_PROPAGATION =
            millis(100, 250, 500, 1_000, 1_500, 2_000, 5_000, 10_000, 60_000);

    private Buckets() {}

    private static List<Duration> micros(long... bounds) {
        return LongStream.of(bounds)
                .mapToObj(bound -> Duration.ofNanos(bound * 1_000))
                .toList();
    }

    private static List<Duration> millis(long... bounds) {
        return LongStream.of(bounds).mapToObj(Duration::ofMillis).toList();
    }
}
