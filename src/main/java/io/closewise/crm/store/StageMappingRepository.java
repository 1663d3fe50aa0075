package io.closewise.crm.store;

import io.closewise.tenant.TenantId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;

@ApplicationScoped
class StageMappingRepository implements PanacheRepositoryBase<StageMappingEntity, StageMappingEntity.Key> {

    Optional<StageMappingEntity> of(TenantId tenant, String crm) {
        return findByIdOptional(new StageMappingEntity.Key(tenant.value(), crm));
    }

    /** The mapping for changing it: whoever else would, waits until this transaction has ended. */
    Optional<StageMappingEntity> toChange(TenantId tenant, String crm) {
        return findByIdOptional(new StageMappingEntity.Key(tenant.value(), crm), LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many CRMs the tenant has beside these. */
    long countBeside(TenantId tenant, Collection<String> crms) {
        return count("tenant = ?1 and crm not in ?2", tenant.value(), crms);
    }
}
