package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.DocumentText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Publishes the built-in document as a new revision where it is newer than what is stored, and otherwise does nothing. A
 * playbook that is not built in, or that was taken over, is never touched.
 */
@ApplicationScoped
class BuiltInRenewal {

    private static final Logger LOG = Logger.getLogger(BuiltInRenewal.class);

    /** Any number, the same for every replica: whoever holds it may renew the built-in playbook. */
    private static final long RENEWAL_LOCK = 0x636C6F7365776973L;

    private static final Authorship SERVICE = new Authorship("closewise", null);

    private final PlaybookRepository playbooks;
    private final RevisionRepository revisions;
    private final AuditRepository audit;
    private final EntityManager entityManager;

    BuiltInRenewal(
            PlaybookRepository playbooks,
            RevisionRepository revisions,
            AuditRepository audit,
            EntityManager entityManager) {
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.audit = audit;
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
            PlaybookEntity playbook = playbooks.ofKeyToChange(document.key()).orElseGet(() -> add(document));
            if (!playbook.builtIn) {
                LOG.infof("The playbook %s is your own; the built-in one of that key stays out of it.", document.key());
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
        RevisionEntity revision = revisions.publish(
                playbook,
                new DocumentText(
                        builtIn.document().canonical(), builtIn.document().checksum()),
                document.version(),
                SERVICE,
                null);
        playbook.name = document.name();
        audit.add(playbook, SERVICE, Deed.RENEWED, revision);
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
