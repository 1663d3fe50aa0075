package io.closewise.database.store;

import io.closewise.database.CurrentTenant;
import io.closewise.database.DatabaseRoles;
import io.closewise.database.LastStep;
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
    private final LastStep last;

    Transactions(EntityManager entityManager, CurrentTenant tenant, DatabaseRoles roles, LastStep last) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.roles = roles;
        this.last = last;
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
                    T done = work.call();
                    last.get().ifPresent(this::takeLastStep);
                    return done;
                })));
    }

    private void takeLastStep(LastStep.Step step) {
        entityManager.flush();
        if (hasWritten()) {
            tell(step.tenant());
            step.work().run();
        }
    }

    /** PostgreSQL numbers a transaction when it writes for the first time. */
    private boolean hasWritten() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_current_xact_id_if_assigned() is not null", Boolean.class)
                .getSingleResult();
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
