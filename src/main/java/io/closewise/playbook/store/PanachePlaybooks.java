package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.Revision;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;

/** Playbooks in PostgreSQL. */
@ApplicationScoped
class PanachePlaybooks implements Playbooks {

    private final PlaybookRepository playbooks;
    private final RevisionRepository revisions;
    private final EntityManager entityManager;
    private final Flyway flyway;
    private final BuiltInRenewal renewal;

    PanachePlaybooks(
            PlaybookRepository playbooks,
            RevisionRepository revisions,
            EntityManager entityManager,
            Flyway flyway,
            BuiltInRenewal renewal) {
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.entityManager = entityManager;
        this.flyway = flyway;
        this.renewal = renewal;
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
    public OptionalInt publishedNumber(String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Integer> published = playbooks.ofKey(key).map(playbook -> playbook.published);
            return published.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        });
    }

    @Override
    public Revision revision(String key, int number) {
        return QuarkusTransaction.requiringNew().call(() -> revisions
                .ofKeyAndNumber(key, number)
                .map(revision -> new Revision(number, playbook(revision.document)))
                .orElseThrow(() -> new NoSuchElementException("no revision " + number + " of playbook " + key)));
    }

    @Override
    public Optional<Instant> publishedAt(String key, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> revisions.ofKeyAndNumber(key, number).map(revision -> revision.createdAt));
    }

    private static Playbook playbook(String document) {
        return DocumentReader.playbook(PlaybookDocument.ofJson(document), Bases.NONE);
    }
}
