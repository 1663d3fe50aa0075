package io.closewise.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts requests that ran into a limit. */
@Startup
@Singleton
public final class LimitMeters {

    private final Map<Limit, Counter> hits = new EnumMap<>(Limit.class);

    LimitMeters(MeterRegistry registry) {
        for (Limit limit : Limit.values()) {
            hits.put(
                    limit,
                    Counter.builder("closewise.limits.hit")
                            .description("Requests refused because they ran into this limit")
                            .tag("limit", limit.name())
                            .register(registry));
        }
    }

    /** A request ran into this limit. */
    public void hit(Limit limit) {
        Counter counter = hits.get(limit);
        if (counter != null) {
            counter.increment();
        }
    }
}
