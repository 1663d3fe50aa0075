package io.closewise.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Lets in by API keys, and nobody who tries too many credentials. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private final FailedAttempts attempts;
    private final BootstrapKey bootstrap;
    private final KnownKeys stored;

    KeyMechanism(FailedAttempts attempts, BootstrapKey bootstrap, KnownKeys stored) {
        this.attempts = attempts;
        this.bootstrap = bootstrap;
        this.stored = stored;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!Credentials.areGiven(context.request())) {
            return Uni.createFrom().nullItem();
        }
        Optional<String> key = Credentials.apiKey(context.request());
        // being the first of those that any resource has, it keeps tokens from being looked at, too; a key that this
        // replica
        // knows is no guess, whoever else has the address
        return attempts.unlessTooMany(context, () -> key.flatMap(stored::atHand).isPresent(), () -> key.or(
                        () -> Credentials.bearer(context.request()).filter(bootstrap::is))
                .map(given -> identities
                        .authenticate(new KeyRequest(given))
                        .onFailure(AuthenticationFailedException.class)
                        .invoke(() -> attempts.failed(context)))
                .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"closewise\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    /** Before bearer tokens, which would take a key for one of theirs. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
