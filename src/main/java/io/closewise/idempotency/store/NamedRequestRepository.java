package io.closewise.idempotency.store;

import io.closewise.idempotency.RequestKey;
import io.closewise.tenant.TenantId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NamedRequestRepository implements PanacheRepositoryBase<NamedRequestEntity, NamedRequestEntity.Key> {

    Optional<NamedRequestEntity> of(TenantId tenant, RequestKey key) {
        return findByIdOptional(new NamedRequestEntity.Key(tenant.value(), key.value()));
    }

    /** The request while nobody else has taken it over; locked until this transaction ends. */
    Optional<NamedRequestEntity> ofAttempt(TenantId tenant, RequestKey key, UUID attempt) {
        return findByIdOptional(new NamedRequestEntity.Key(tenant.value(), key.value()), LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.attempt.equals(attempt) && row.status == null);
    }
}
