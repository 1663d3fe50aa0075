package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Publishes the built-in document as a new revision where it is newer than what is stored, and otherwise does nothing. A
 * playbook that is not built in is never touched.
 */
@ApplicationScoped
class BuiltInRenewal {

    private static final Logger LOG = Logger.getLogger(BuiltInRenewal.class);

    /** Any number, the same for every replica: whoever holds it may renew the built-in playbook. */
    private static final long RENEWAL_LOCK = 0x636C6F7365776973L;

    private final PlaybookRepository playbooks;
    private final RevisionRepository revisions;
    private final EntityManager entityManager;

    BuiltInRenewal(PlaybookRepository playbooks, RevisionRepository revisions, EntityManager entityManager) {
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.entityManager = entityManager;
    }

    void renew(BuiltInPlaybook builtIn) {
        QuarkusTransaction.requiringNew().run(() -> {
            // several replicas may start at once on one database: the second waits here and then finds nothing to do
            entityManager
                    .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                    .setParameter("lock", RENEWAL_LOCK)
                    .getSingleResult();
            Playbook document = builtIn.playbook();
            PlaybookEntity playbook = playbooks.ofKey(document.key()).orElseGet(() -> add(document));
            if (!playbook.builtIn) {
                LOG.warnf(
                        "A playbook of your own has the key %s of the built-in one; it stays as it is.",
                        document.key());
            } else if (isNews(builtIn, document, revisions.latestOf(playbook))) {
                publish(builtIn, document, playbook);
            }
        });
    }

    private static boolean isNews(BuiltInPlaybook builtIn, Playbook document, Optional<RevisionEntity> latest) {
        if (latest.isPresent()
                && latest.get().documentVersion == document.version()
                && !latest.get().checksum.equals(builtIn.document().checksum())) {
            LOG.warnf(
                    "The built-in playbook differs from the stored one of the same version %d, which stays. Give it a"
                            + " higher version to publish it.",
                    document.version());
        }
        return latest.isEmpty() || latest.get().documentVersion < document.version();
    }

    private void publish(BuiltInPlaybook builtIn, Playbook document, PlaybookEntity playbook) {
        RevisionEntity revision = new RevisionEntity();
        revision.playbook = playbook;
        revision.number =
                revisions.latestOf(playbook).map(latest -> latest.number + 1).orElse(1);
        revision.documentVersion = document.version();
        revision.document = builtIn.document().canonical();
        revision.checksum = builtIn.document().checksum();
        revision.createdAt = Instant.now();
        revision.createdBy = "closewise";
        revisions.persistAndFlush(revision);
        playbook.published = revision.number;
        LOG.infof("Published the built-in playbook %s as revision %d.", document.key(), revision.number);
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
