package io.closewise.database.store;

import io.closewise.database.CurrentTenant;
import io.closewise.tenant.TenantId;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Hibernate's wall between tenants: every entity that it reads or writes is of this one. */
@PersistenceUnitExtension
@ApplicationScoped
class TenantOfASession implements TenantResolver {

    private final CurrentTenant tenant;

    TenantOfASession(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return TenantId.DEFAULT.value();
    }

    @Override
    public String resolveTenantId() {
        return tenant.get().value();
    }
}
