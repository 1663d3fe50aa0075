package io.closewise.playbook.store;

import io.closewise.database.CurrentTenant;
import io.closewise.database.store.Transactions;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.archive.AuditEntry;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.PlaybookSummary;
import io.closewise.playbook.archive.RevisionInfo;
import io.closewise.playbook.archive.StoredRevision;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What is kept of playbooks, in PostgreSQL: reading is done here, every change by {@link Changes}. */
@ApplicationScoped
class PanacheArchive implements PlaybookArchive {

    private final EntityManager entityManager;
    private final RevisionRepository revisions;
    private final Changes changes;

    private final Transactions transactions;
    private final Owners owners;
    private final CurrentTenant tenant;

    PanacheArchive(
            EntityManager entityManager,
            RevisionRepository revisions,
            Changes changes,
            Transactions transactions,
            Owners owners,
            CurrentTenant tenant) {
        this.entityManager = entityManager;
        this.revisions = revisions;
        this.changes = changes;
        this.transactions = transactions;
        this.owners = owners;
        this.tenant = tenant;
    }

    @Override
    public List<PlaybookSummary> playbooks(@Nullable String after, int most) {
        SortedMap<String, PlaybookSummary> found = new TreeMap<>();
        summaries(TenantId.SHARED, after, most).forEach(shared -> found.put(shared.key(), shared));
        // an own one takes the place of the shared one of its key
        summaries(tenant.get(), after, most).forEach(own -> found.put(own.key(), own));
        return found.values().stream().limit(most).toList();
    }

    private List<PlaybookSummary> summaries(TenantId of, @Nullable String after, int most) {
        return transactions.call(of, () -> entityManager
                .createQuery(
                        "select p.key, p.name, p.builtIn, r.number, r.checksum, r.createdAt, r.createdBy, r.note,"
                                + " r.restores, d.edit from PlaybookEntity p"
                                + " left join DraftEntity d on d.playbookId = p.id"
                                + " left join RevisionEntity r on r.playbook = p and r.number = p.published"
                                + " where p.key > :after order by p.key",
                        Tuple.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new PlaybookSummary(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3) == null ? null : info(row, 3),
                        row.get(9) != null))
                .toList());
    }

    @Override
    public Optional<Desk> desk(String key) {
        return reading(key, () -> DeskRow.find(entityManager, key)
                .filter(row -> row.draft() != null || row.published() != null)
                .map(DeskRow::desk));
    }

    @Override
    public Optional<StoredRevision> revision(String key, int number) {
        return reading(key, () -> {
            refuseUnknown(key);
            return revisions.ofKeyAndNumber(key, number).map(DeskRow::revision);
        });
    }

    @Override
    public List<RevisionInfo> revisions(String key, int below, int most) {
        return reading(key, () -> {
            refuseUnknown(key);
            return entityManager
                    .createQuery(
                            "select r.number, r.checksum, r.createdAt, r.createdBy, r.note, r.restores"
                                    + " from RevisionEntity r where r.playbook.key = :key and r.number < :below"
                                    + " order by r.number desc",
                            Tuple.class)
                    .setParameter("key", key)
                    .setParameter("below", below)
                    .setMaxResults(most)
                    .getResultStream()
                    .map(row -> info(row, 0))
                    .toList();
        });
    }

    @Override
    public List<AuditEntry> audit(String key, long before, int most) {
        return reading(key, () -> {
            refuseUnknown(key);
            return entityManager
                    .createQuery(
                            "select a from AuditEntity a, PlaybookEntity p where p.id = a.playbookId and p.key = :key"
                                    + " and a.id < :before order by a.id desc",
                            AuditEntity.class)
                    .setParameter("key", key)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultStream()
                    .map(entry -> new AuditEntry(
                            entry.id,
                            entry.doneAt,
                            new Authorship(entry.author, entry.note),
                            Deed.valueOf(entry.action),
                            entry.revision,
                            entry.restores,
                            entry.checksum))
                    .toList();
        });
    }

    @Override
    public Desk create(String key, String name, DocumentText document, Authorship by, Deed deed) {
        return changes.create(key, name, document, by, deed);
    }

    @Override
    public Desk save(String key, String etag, DocumentText document, Authorship by, Deed deed) {
        return changes.save(key, etag, document, by, deed);
    }

    @Override
    public Desk discard(String key, String etag, Authorship by) {
        return changes.discard(key, etag, by);
    }

    @Override
    public Publication publish(
            String key, String etag, DocumentText document, String name, int version, Authorship by) {
        return changes.publish(key, etag, document, name, version, by);
    }

    @Override
    public Publication restore(String key, int number, @Nullable String etag, Authorship by) {
        return changes.restore(key, number, etag, by);
    }

    /** In a transaction that sees the tenant's own playbook of this key, or else the shared one. */
    private <T> T reading(String key, Callable<T> work) {
        return transactions.call(owners.ownerOf(new PlaybookId(tenant.get(), key)), work);
    }

    private void refuseUnknown(String key) {
        long known = entityManager
                .createQuery("select count(p) from PlaybookEntity p where p.key = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
        if (known == 0) {
            throw new NoSuchPlaybookException(key);
        }
    }

    private static RevisionInfo info(Tuple row, int from) {
        return new RevisionInfo(
                row.get(from, Integer.class),
                row.get(from + 1, String.class),
                row.get(from + 2, Instant.class),
                row.get(from + 3, String.class),
                row.get(from + 4, String.class),
                row.get(from + 5, Integer.class));
    }
}
