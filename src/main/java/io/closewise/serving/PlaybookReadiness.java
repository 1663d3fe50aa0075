package io.closewise.serving;

import io.closewise.recommendation.CompiledPlaybook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once a playbook was compiled, and from then on: while the database is away the answer says so (degraded) and the
 * replica goes on taking requests, because recommendations need no database.
 */
@Readiness
@ApplicationScoped
class PlaybookReadiness implements HealthCheck {

    private final ServedPlaybook served;

    PlaybookReadiness(ServedPlaybook served) {
        this.served = served;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<CompiledPlaybook> playbook = served.current();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("playbook").status(playbook.isPresent());
        playbook.ifPresent(compiled -> response.withData(
                        "playbook", compiled.revision().playbook().key())
                .withData("revision", compiled.revision().number()));
        served.databaseAwaySince()
                .ifPresentOrElse(
                        since -> response.withData("degraded", true)
                                .withData("database", "away")
                                .withData("databaseAwaySince", since.toString()),
                        () -> response.withData("degraded", false).withData("database", "reachable"));
        return response.build();
    }
}
