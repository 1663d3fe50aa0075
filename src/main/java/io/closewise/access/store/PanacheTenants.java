package io.closewise.access.store;

import io.closewise.access.Tenants;
import io.closewise.database.store.Transactions;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Removes tenants from PostgreSQL. */
@ApplicationScoped
class PanacheTenants implements Tenants {

    /** In the order in which they hang on each other; a test holds it to the tables that have a tenant. */
    static final List<String> TABLES = List.of(
            "stage_mapping", "outcome", "api_key", "playbook_draft", "playbook_audit", "playbook_revision", "playbook");

    private final EntityManager entityManager;
    private final Transactions transactions;

    PanacheTenants(EntityManager entityManager, Transactions transactions) {
        this.entityManager = entityManager;
        this.transactions = transactions;
    }

    @Override
    public Map<String, Integer> remove(TenantId tenant, String by) {
        if (tenant.equals(TenantId.SHARED)) {
            throw new IllegalArgumentException("what is shared stays");
        }
        // noted first: what is gone without a note could not be accounted for
        note(by, "TENANT_LEAVES", tenant, "begun");
        Map<String, Integer> removed = transactions.call(tenant, () -> {
            entityManager
                    .createNativeQuery("select set_config('closewise.leaving', :tenant, true)", String.class)
                    .setParameter("tenant", tenant.value())
                    .getSingleResult();
            entityManager
                    .createNativeQuery("update playbook set published = null where tenant = :tenant")
                    .setParameter("tenant", tenant.value())
                    .executeUpdate();
            Map<String, Integer> rows = new LinkedHashMap<>();
            for (String table : TABLES) {
                rows.put(
                        table,
                        entityManager
                                .createNativeQuery("delete from " + table + " where tenant = :tenant")
                                .setParameter("tenant", tenant.value())
                                .executeUpdate());
            }
            return rows;
        });
        note(by, "TENANT_LEFT", tenant, "rows removed: " + removed);
        return removed;
    }

    private void note(String by, String action, TenantId tenant, String detail) {
        transactions.call(TenantId.SHARED, () -> entityManager
                .createNativeQuery("insert into tenant_audit (tenant, at, author, action, subject, detail)"
                        + " values ('shared', now(), :by, :action, :subject, :detail)")
                .setParameter("by", by)
                .setParameter("action", action)
                .setParameter("subject", tenant.value())
                .setParameter("detail", detail)
                .executeUpdate());
    }
}
