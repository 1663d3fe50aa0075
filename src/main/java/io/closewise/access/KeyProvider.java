package io.closewise.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows whose a key is: the one to begin with, or one of those that are stored. */
@ApplicationScoped
class KeyProvider implements IdentityProvider<KeyRequest> {

    private final BootstrapKey bootstrap;
    private final KnownKeys stored;

    KeyProvider(BootstrapKey bootstrap, KnownKeys stored) {
        this.bootstrap = bootstrap;
        this.stored = stored;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return bootstrap
                .caller(request.key())
                .or(() -> stored.atHand(request.key()))
                .map(caller -> Uni.createFrom().item(CallerIdentity.of(caller)))
                // the database is asked only for a key that this replica has not seen for a while
                .orElseGet(() -> context.runBlocking(() -> CallerIdentity.of(stored.find(request.key())
                        .orElseThrow(() -> new AuthenticationFailedException("no such key")))));
    }
}
