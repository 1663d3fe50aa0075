package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.Revision;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Playbooks in PostgreSQL. */
@ApplicationScoped
class PanachePlaybooks implements Playbooks {

    private static final Logger LOG = Logger.getLogger(PanachePlaybooks.class);

    /** Any number, the same for every replica: whoever holds it may renew the built-in playbook. */
    private static final long RENEWAL_LOCK = 0x636C6F7365776973L;

    private final PlaybookRepository playbooks;
    private final RevisionRepository revisions;
    private final EntityManager entityManager;
    private final Flyway flyway;

    PanachePlaybooks(
            PlaybookRepository playbooks, RevisionRepository revisions, EntityManager entityManager, Flyway flyway) {
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.entityManager = entityManager;
        this.flyway = flyway;
    }

    @Override
    public void prepare() {
        flyway.migrate();
        entityManager
                .getEntityManagerFactory()
                .unwrap(org.hibernate.SessionFactory.class)
                .getSchemaManager()
                .validateMappedObjects();
        BuiltInPlaybook builtIn = BuiltInPlaybook.load();
        QuarkusTransaction.requiringNew().run(() -> renew(builtIn));
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
                .map(revision -> new Revision(number, PlaybookJson.read(revision.document)))
                .orElseThrow(() -> new NoSuchElementException("no revision " + number + " of playbook " + key)));
    }

    /** Publishes the built-in document as a new revision where it is newer than what is stored; otherwise nothing. */
    private void renew(BuiltInPlaybook builtIn) {
        // several replicas may start at once on one database: the second waits here and then finds nothing to do
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", RENEWAL_LOCK)
                .getSingleResult();
        Playbook document = builtIn.playbook();
        PlaybookEntity playbook = playbooks.ofKey(document.key()).orElseGet(() -> add(document));
        Optional<RevisionEntity> latest = revisions.latestOf(playbook);
        String checksum = PlaybookJson.checksum(builtIn.document());
        if (latest.isPresent() && latest.get().documentVersion >= document.version()) {
            if (latest.get().documentVersion == document.version()
                    && !latest.get().checksum.equals(checksum)) {
                LOG.warnf(
                        "The built-in playbook differs from the stored one of the same version %d, which stays. Give it a"
                                + " higher version to publish it.",
                        document.version());
            }
            return;
        }
        int number = latest.map(revision -> revision.number + 1).orElse(1);
        RevisionEntity revision = new RevisionEntity();
        revision.playbook = playbook;
        revision.number = number;
        revision.documentVersion = document.version();
        revision.document = builtIn.document();
        revision.checksum = checksum;
        revision.createdAt = Instant.now();
        revision.createdBy = "closewise";
        revisions.persistAndFlush(revision);
        playbook.published = number;
        LOG.infof("Published the built-in playbook %s as revision %d.", document.key(), number);
    }

    private PlaybookEntity add(Playbook document) {
        PlaybookEntity playbook = new PlaybookEntity();
        playbook.key = document.key();
        playbook.name = document.name();
        playbook.builtIn = true;
        playbooks.persistAndFlush(playbook);
        return playbook;
    }
}
