package io.closewise.telemetry;

import io.closewise.access.limits.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts calls that were not let through. Whose they were is told by nothing here: there may be any number of tenants. */
@Startup
@Singleton
public final class RefusalMeters {

    private final Map<Refusal, Counter> refused = new EnumMap<>(Refusal.class);

    RefusalMeters(MeterRegistry registry) {
        for (Refusal refusal : Refusal.values()) {
            refused.put(
                    refusal,
                    Counter.builder("closewise.limits.refused")
                            .description("Calls that were not let through, by the limit that their caller had reached")
                            .tag("kind", refusal.name())
                            .register(registry));
        }
    }

    /** A call was not let through for this. */
    public void refused(Refusal refusal) {
        Counter counter = refused.get(refusal);
        if (counter != null) {
            counter.increment();
        }
    }
}
