package io.closewise.outcome.store;

import io.closewise.tenant.TenantId;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutcomeRepository implements PanacheRepository<OutcomeEntity> {

    Optional<OutcomeEntity> of(TenantId tenant, UUID recommendationId, String technique, String result) {
        return find(
                        "tenant = ?1 and recommendationId = ?2 and technique = ?3 and result = ?4",
                        tenant.value(),
                        recommendationId,
                        technique,
                        result)
                .firstResultOptional();
    }

    boolean hasAsk(TenantId tenant, UUID recommendationId, String technique) {
        return count(
                        "tenant = ?1 and recommendationId = ?2 and technique = ?3",
                        tenant.value(),
                        recommendationId,
                        technique)
                > 0;
    }
}
