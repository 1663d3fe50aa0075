package io.closewise.playbook.store;

import io.closewise.database.store.Transactions;
import io.closewise.playbook.PlaybookId;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Whose playbook stands behind a key: the tenant's own, or else the shared one. Whoever changes a shared one is given a copy of
 * their own first, with its whole history, so that the shared one stays as it is for everybody else.
 */
@ApplicationScoped
class Owners {

    private final EntityManager entityManager;
    private final PlaybookRepository playbooks;
    private final Transactions transactions;

    Owners(EntityManager entityManager, PlaybookRepository playbooks, Transactions transactions) {
        this.entityManager = entityManager;
        this.playbooks = playbooks;
        this.transactions = transactions;
    }

    /** Whose rows to read for this key; the tenant itself where it has them. */
    TenantId ownerOf(PlaybookId playbook) {
        return transactions.call(
                playbook.tenant(),
                () -> playbooks.ofKey(playbook.key()).isPresent() ? playbook.tenant() : TenantId.SHARED);
    }

    /** Whether this key is in use, by the tenant or by what is shared; in the transaction of the caller. */
    boolean isTaken(String key) {
        // past Hibernate's filter; what PostgreSQL shows is the tenant's own and the shared
        return (boolean) entityManager
                .createNativeQuery("select exists (select from playbook where key = :key)", Boolean.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** Copies the shared playbook for the tenant unless there is an own one of that key; in the transaction of the caller. */
    void copyWhereOnlyShared(String key, TenantId tenant) {
        if (playbooks.ofKey(key).isPresent()) {
            return;
        }
        // whoever does the same at the same time waits here, and then finds it done
        int copied = entityManager
                .createNativeQuery("insert into playbook (tenant, key, name, built_in)"
                        + " select :tenant, key, name, true from playbook where tenant = 'shared' and key = :key"
                        + " on conflict do nothing")
                .setParameter("tenant", tenant.value())
                .setParameter("key", key)
                .executeUpdate();
        if (copied == 0) {
            return;
        }
        copyRows(
                "playbook_revision",
                "number, document_version, document, checksum, created_at, created_by, note, restores",
                "number",
                key,
                tenant);
        copyRows("playbook_audit", "at, author, action, revision, restores, checksum, note", "id", key, tenant);
        entityManager
                .createNativeQuery("update playbook own set published = shared.published from playbook shared"
                        + " where own.tenant = :tenant and own.key = :key"
                        + " and shared.tenant = 'shared' and shared.key = :key")
                .setParameter("tenant", tenant.value())
                .setParameter("key", key)
                .executeUpdate();
    }

    private void copyRows(String table, String columns, String order, String key, TenantId tenant) {
        String ofShared = "shared_row." + columns.replace(", ", ", shared_row.");
        entityManager
                .createNativeQuery("insert into " + table + " (tenant, playbook_id, " + columns + ")"
                        + " select own.tenant, own.id, " + ofShared + " from playbook own, playbook shared"
                        + " join " + table + " shared_row on shared_row.playbook_id = shared.id"
                        + " where own.tenant = :tenant and own.key = :key"
                        + " and shared.tenant = 'shared' and shared.key = :key order by shared_row." + order)
                .setParameter("tenant", tenant.value())
                .setParameter("key", key)
                .executeUpdate();
    }
}
