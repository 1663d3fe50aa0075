package io.closewise.access;

import io.closewise.tenant.TenantId;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Believes whoever says who they are, in tests within one process: {@code X-Test-Caller: tenant/name}. It finds out on another
 * thread, as a key that is looked up in the database.
 */
@ApplicationScoped
public class TestCallers implements HttpAuthenticationMechanism {

    public static final String HEADER = "X-Test-Caller";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String said = context.request().getHeader(HEADER);
        if (said == null) {
            return Uni.createFrom().nullItem();
        }
        String[] parts = said.split("/", 2);
        Caller caller = new Caller(new TenantId(parts[0]), parts[1], Set.of(Role.values()));
        return Uni.createFrom()
                .item(() -> CallerIdentity.of(caller))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    /** Before all others. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
