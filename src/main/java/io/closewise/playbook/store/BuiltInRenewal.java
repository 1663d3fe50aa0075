package io.closewise.playbook.store;

import io.closewise.database.store.Transactions;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    private final Transactions transactions;

    BuiltInRenewal(
            PlaybookRepository playbooks,
            RevisionRepository revisions,
            AuditRepository audit,
            EntityManager entityManager,
            Transactions transactions) {
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.audit = audit;
        this.entityManager = entityManager;
        this.transactions = transactions;
    }

    void renew(BuiltInPlaybook builtIn) {
        // the shared one last: that it is up to date says that all of it was done
        for (TenantId owner : ownersOfACopy(builtIn.playbook().key())) {
            renew(builtIn, owner);
        }
        renew(builtIn, TenantId.SHARED);
    }

    /** Who has a playbook of this key; of those, the ones that nobody has taken over yet follow the built-in one. */
    private List<TenantId> ownersOfACopy(String key) {
        return transactions.call(TenantId.SHARED, () -> entityManager
                .createNativeQuery(
                        "select tenant from what_is_published() where key = :key and tenant <> 'shared' order by tenant",
                        String.class)
                .setParameter("key", key)
                .getResultStream()
                .map(tenant -> new TenantId((String) tenant))
                .toList());
    }

    private void renew(BuiltInPlaybook builtIn, TenantId owner) {
        transactions.call(owner, () -> {
            // several replicas may start at once on one database: the second waits here and then finds nothing to do
            entityManager
                    .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                    .setParameter("lock", RENEWAL_LOCK)
                    .getSingleResult();
            Playbook document = builtIn.playbook();
            PlaybookEntity playbook = playbooks.ofKeyToChange(document.key()).orElseGet(() -> add(document));
            if (playbook.builtIn && isNews(builtIn, document, revisions.latestOf(playbook))) {
                publish(builtIn, document, playbook);
            }
            return null;
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
