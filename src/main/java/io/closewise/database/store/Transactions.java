package io.closewise.database.store;

import io.closewise.database.CurrentTenant;
import io.closewise.database.DatabaseRoles;
import io.closewise.tenant.TenantId;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;

/**
 * Every use of the database: a transaction of its own for one tenant. Both walls between tenants are told by it whose rows there
 * are to be, Hibernate's and that of PostgreSQL. A database that does not answer is a {@link
 * io.closewise.database.DatabaseAwayException}.
 */
@ApplicationScoped
public class Transactions {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final DatabaseRoles roles;

    Transactions(EntityManager entityManager, CurrentTenant tenant, DatabaseRoles roles) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.roles = roles;
    }

    /** Runs in a transaction for the current tenant; an exception of any kind rolls it back. */
    public <T> T call(Callable<T> work) {
        return call(tenant.get(), work);
    }

    /** Runs in a transaction for this tenant, whoever calls; an exception of any kind rolls it back. */
    public <T> T call(TenantId of, Callable<T> work) {
        return tenant.as(
                of,
                () -> inRequest(() -> QuarkusTransaction.requiringNew().call(() -> {
                    tell(of);
                    return work.call();
                })));
    }

    /** Until this transaction ends, so that a connection which somebody else uses next knows nothing of it. */
    private void tell(TenantId of) {
        roles.taken().ifPresent(role -> entityManager
                .createNativeQuery("set local role " + role)
                .executeUpdate());
        entityManager
                .createNativeQuery("select set_config('closewise.tenant', :tenant, true)", String.class)
                .setParameter("tenant", of.value())
                .getSingleResult();
    }

    /** Hibernate asks for the tenant only where there is a request, and so do threads of our own then. */
    private static <T> T inRequest(Callable<T> work) {
        ManagedContext request = Arc.container().requestContext();
        boolean ours = !request.isActive();
        if (ours) {
            request.activate();
        }
        try {
            return Reach.guard(work);
        } finally {
            if (ours) {
                request.terminate();
            }
        }
    }
}
