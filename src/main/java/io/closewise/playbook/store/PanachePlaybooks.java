package io.closewise.playbook.store;

import io.agroal.api.AgroalDataSource;
import io.closewise.database.DatabaseRoles;
import io.closewise.database.Followed;
import io.closewise.database.store.Transactions;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.PublishedFeed;
import io.closewise.playbook.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** Playbooks in PostgreSQL. */
@ApplicationScoped
class PanachePlaybooks implements Playbooks {

    private final RevisionRepository revisions;
    private final EntityManager entityManager;
    private final AgroalDataSource dataSource;
    private final Flyway flyway;
    private final BuiltInRenewal renewal;
    private final DatabaseRoles roles;
    private final Transactions transactions;
    private final Owners owners;
    private final Instance<Followed> followed;

    PanachePlaybooks(
            RevisionRepository revisions,
            EntityManager entityManager,
            AgroalDataSource dataSource,
            Flyway flyway,
            BuiltInRenewal renewal,
            DatabaseRoles roles,
            Transactions transactions,
            Owners owners,
            Instance<Followed> followed) {
        this.revisions = revisions;
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.renewal = renewal;
        this.roles = roles;
        this.transactions = transactions;
        this.owners = owners;
        this.followed = followed;
    }

    @Override
    public void prepare() {
        flyway.migrate();
        entityManager
                .getEntityManagerFactory()
                .unwrap(org.hibernate.SessionFactory.class)
                .getSchemaManager()
                .validateMappedObjects();
        renewal.renew(BuiltInPlaybook.load());
    }

    @Override
    public PublishedFeed follow() {
        return PostgresFeed.open(dataSource, roles, followed);
    }

    @Override
    public Revision revision(PlaybookId playbook, int number) {
        return StoredForm.revision(
                playbook.key(),
                number,
                (key, revision) -> transactions.call(
                        owners.ownerOf(new PlaybookId(playbook.tenant(), key)),
                        () -> revisions.ofKeyAndNumber(key, revision).map(stored -> stored.document)));
    }

    @Override
    public Optional<Instant> publishedAt(PlaybookId playbook, int number) {
        return transactions.call(
                playbook.tenant(),
                () -> revisions.ofKeyAndNumber(playbook.key(), number).map(revision -> revision.createdAt));
    }
}
