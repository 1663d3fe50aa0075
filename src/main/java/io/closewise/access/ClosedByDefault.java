package io.closewise.access;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Before anything else is begun: a service that nobody may call is not started, and says what would open it. */
@ApplicationScoped
class ClosedByDefault {

    private final Config config;
    private final boolean listens;

    ClosedByDefault(
            Config config, @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens) {
        this.config = config;
        this.listens = listens;
    }

    /** A migration answers nobody, and so needs no way in. */
    void check(@Observes @Priority(1) StartupEvent event) {
        if (listens) {
            WaysIn.whyClosed(config).ifPresent(why -> {
                throw new PreventFurtherStepsException(why, 1);
            });
        }
    }
}
