package io.closewise.serving;

import io.closewise.playbook.Playbooks;
import io.closewise.telemetry.Buckets;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Which revision answers, how long a newer one took to get here, and how long the database has been away. */
@Singleton
class PlaybookMeters implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(PlaybookMeters.class);

    private final Playbooks playbooks;
    private final ServedPlaybook served;
    private final PlaybookSettings settings;

    PlaybookMeters(Playbooks playbooks, ServedPlaybook served, PlaybookSettings settings) {
        this.playbooks = playbooks;
        this.served = served;
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("closewise.playbook.revision", this, PlaybookMeters::revision)
                .description("The number of the revision that answers; 0 while none does")
                .tag("playbook", settings.key())
                .strongReference(true)
                .register(registry);
        Gauge.builder("closewise.database.away", this, PlaybookMeters::secondsAway)
                .description("For how long the database has been away; 0 while it is there")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
        Timer propagation = Timer.builder("closewise.playbook.propagation")
                .description("From the publication of a revision to its answering here, where it replaced another one")
                .serviceLevelObjectives(Buckets.OF_A_PROPAGATION.toArray(Duration[]::new))
                .register(registry);
        served.whenReplaced(number -> propagated(number, Instant.now(), propagation));
    }

    /** By the clocks of two machines, so that it can come out a little early. */
    private void propagated(int number, Instant answering, Timer propagation) {
        try {
            playbooks
                    .publishedAt(served.usual(), number)
                    .map(published -> Duration.between(published, answering))
                    .ifPresent(duration -> propagation.record(duration.isNegative() ? Duration.ZERO : duration));
        } catch (RuntimeException e) {
            LOG.debug("The time of a publication cannot be told", e);
        }
    }

    private double revision() {
        return served.current().map(compiled -> compiled.revision().number()).orElse(0);
    }

    private double secondsAway() {
        return served.databaseAwaySince()
                .map(since -> Duration.between(since, Instant.now()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
