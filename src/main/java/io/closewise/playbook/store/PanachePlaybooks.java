package io.closewise.playbook.store;

import io.agroal.api.AgroalDataSource;
import io.closewise.database.Followed;
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
    private final Instance<Followed> followed;

    PanachePlaybooks(
            RevisionRepository revisions,
            EntityManager entityManager,
            AgroalDataSource dataSource,
            Flyway flyway,
            BuiltInRenewal renewal,
            Instance<Followed> followed) {
        this.revisions = revisions;
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.renewal = renewal;
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
        return PostgresFeed.open(dataSource, followed);
    }

    @Override
    public Revision revision(String key, int number) {
        return Reach.inTransaction(() -> StoredForm.revision(key, number, (playbook, revision) -> revisions
                .ofKeyAndNumber(playbook, revision)
                .map(stored -> stored.document)));
    }

    @Override
    public Optional<Instant> publishedAt(String key, int number) {
        return Reach.inTransaction(() -> revisions.ofKeyAndNumber(key, number).map(revision -> revision.createdAt));
    }
}
