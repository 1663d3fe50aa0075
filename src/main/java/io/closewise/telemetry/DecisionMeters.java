package io.closewise.telemetry;

import io.closewise.deal.Signal;
import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.recommendation.Verdict;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts decisions and what blocked. Every counter is there from the start, so that a decision looks none up. */
@Startup
@Singleton
public final class DecisionMeters {

    private static final int SIGNALS = Signal.values().length;

    private final Map<Verdict, LongAdder> decisions = new EnumMap<>(Verdict.class);
    private final LongAdder[] blocks = new LongAdder[SIGNALS];
    private final Timer duration;

    DecisionMeters(MeterRegistry registry) {
        for (Verdict verdict : Verdict.values()) {
            LongAdder count = new LongAdder();
            decisions.put(verdict, count);
            FunctionCounter.builder("closewise.decisions", count, LongAdder::doubleValue)
                    .description("Recommendations given, by verdict")
                    .tag("verdict", verdict.name())
                    .register(registry);
        }
        for (Signal signal : Signal.values()) {
            LongAdder count = new LongAdder();
            blocks[signal.ordinal()] = count;
            FunctionCounter.builder("closewise.blocks", count, LongAdder::doubleValue)
                    .description("Blocks of a technique that this signal brought about, alone or with others")
                    .tag("signal", signal.name())
                    .register(registry);
        }
        duration = Timer.builder("closewise.recommendation")
                .description("From the request as it was read to the answer before it is written")
                .serviceLevelObjectives(Buckets.OF_A_DECISION.toArray(Duration[]::new))
                .register(registry);
    }

    /** A recommendation was given and took so many nanoseconds. */
    public void given(Recommendation recommendation, long nanoseconds) {
        duration.record(nanoseconds, TimeUnit.NANOSECONDS);
        LongAdder count = decisions.get(recommendation.verdict());
        if (count != null) {
            count.increment();
        }
        // summed up here first: an answer holds some hundred blocks and few different signals
        int[] bySignal = new int[SIGNALS];
        for (RefusedTechnique refused : recommendation.refused()) {
            for (Flag flag : refused.flags()) {
                for (Signal signal : flag.because()) {
                    bySignal[signal.ordinal()]++;
                }
            }
        }
        for (int signal = 0; signal < SIGNALS; signal++) {
            if (bySignal[signal] > 0) {
                blocks[signal].add(bySignal[signal]);
            }
        }
    }
}
