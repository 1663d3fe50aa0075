package io.closewise.access;

import io.closewise.database.TenantOfTheRequest;
import io.closewise.tenant.TenantId;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The store works for the tenant of whoever calls. */
@ApplicationScoped
class CallersTenant implements TenantOfTheRequest {

    private final SecurityIdentity identity;

    CallersTenant(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Optional<TenantId> find() {
        return Arc.container().requestContext().isActive()
                ? CallerIdentity.caller(identity).map(Caller::tenant)
                : Optional.empty();
    }
}
