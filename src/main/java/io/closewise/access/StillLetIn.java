package io.closewise.access;

import io.closewise.database.DatabaseAwayException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Asks about a request that goes on for long whether its sender would be let in now, too. */
@Singleton
public class StillLetIn {

    private final BootstrapKey bootstrap;
    private final KnownKeys stored;
    private final Clock clock;

    StillLetIn(BootstrapKey bootstrap, KnownKeys stored, Clock clock) {
        this.bootstrap = bootstrap;
        this.stored = stored;
        this.clock = clock;
    }

    /** False where the key was revoked or has ended, or the token has. May ask the database, and without it believes what it knew. */
    public boolean is(RoutingContext request) {
        Optional<String> key = Credentials.apiKey(request.request());
        if (key.isPresent()) {
            return bootstrap.is(key.get()) || stored.atHand(key.get()).isPresent() || isStored(key.get());
        }
        return !(request.user() instanceof QuarkusHttpUser user) || !hasEnded(user.getSecurityIdentity());
    }

    private boolean isStored(String key) {
        try {
            return stored.find(key).isPresent();
        } catch (DatabaseAwayException e) {
            return true;
        }
    }

    private boolean hasEnded(SecurityIdentity identity) {
        return CallerIdentity.until(identity)
                .filter(end -> clock.instant().isAfter(end))
                .isPresent();
    }
}
