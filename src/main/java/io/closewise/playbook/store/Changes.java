package io.closewise.playbook.store;

import io.closewise.database.CurrentTenant;
import io.closewise.database.store.Transactions;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.playbook.archive.KeyTakenException;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.NothingToGoBackToException;
import io.closewise.playbook.archive.NothingToPublishException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.PlaybookArchive.Publication;
import io.closewise.playbook.archive.StaleEditException;
import io.closewise.playbook.archive.TooManyPlaybooksException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Every change of a playbook: one transaction that holds the playbook's row from start to end, its audit included. */
@ApplicationScoped
class Changes {

    private final EntityManager entityManager;
    private final PlaybookRepository playbooks;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final AuditRepository audit;
    private final Transactions transactions;
    private final Owners owners;
    private final CurrentTenant tenant;

    Changes(
            EntityManager entityManager,
            PlaybookRepository playbooks,
            RevisionRepository revisions,
            DraftRepository drafts,
            AuditRepository audit,
            Transactions transactions,
            Owners owners,
            CurrentTenant tenant) {
        this.entityManager = entityManager;
        this.playbooks = playbooks;
        this.revisions = revisions;
        this.drafts = drafts;
        this.audit = audit;
        this.transactions = transactions;
        this.owners = owners;
        this.tenant = tenant;
    }

    Desk create(String key, String name, DocumentText document, Authorship by, Deed deed) {
        try {
            return transactions.call(() -> {
                if (owners.isTaken(key)) {
                    throw new KeyTakenException(key);
                }
                if (playbooks.count() >= PlaybookArchive.MOST_PLAYBOOKS) {
                    throw new TooManyPlaybooksException();
                }
                PlaybookEntity playbook = new PlaybookEntity();
                playbook.key = key;
                playbook.name = name;
                playbooks.persistAndFlush(playbook);
                write(playbook, null, document, by);
                audit.add(playbook, by, deed, document.checksum());
                return desk(key);
            });
        } catch (ConstraintViolationException e) {
            // somebody else was faster by less than a moment
            throw new KeyTakenException(key);
        }
    }

    Desk save(String key, String etag, DocumentText document, Authorship by, Deed deed) {
        return changing(key, row -> {
            refuseStale(row, etag);
            write(row.playbook(), row.draft(), document, by);
            audit.add(row.playbook(), by, deed, document.checksum());
            return desk(key);
        });
    }

    Desk discard(String key, String etag, Authorship by) {
        return changing(key, row -> {
            refuseStale(row, etag);
            if (row.draft() == null) {
                return row.desk();
            }
            if (row.published() == null) {
                throw new NothingToGoBackToException(key);
            }
            remove(row.playbook(), row.draft());
            audit.add(row.playbook(), by, Deed.DRAFT_DISCARDED, (String) null);
            return desk(key);
        });
    }

    Publication publish(String key, String etag, DocumentText document, String name, int version, Authorship by) {
        return changing(key, row -> {
            refuseStale(row, etag);
            DraftEntity draft = row.draft();
            if (draft == null
                    || (row.published() != null && row.published().checksum.equals(document.checksum()))) {
                throw new NothingToPublishException(key);
            }
            PlaybookEntity playbook = row.playbook();
            RevisionEntity revision = revisions.publish(playbook, document, version, by, null);
            playbook.name = name;
            remove(playbook, draft);
            audit.add(playbook, by, Deed.PUBLISHED, revision);
            return new Publication(DeskRow.info(revision), takeOver(playbook, by));
        });
    }

    Publication restore(String key, int number, @Nullable String etag, Authorship by) {
        return changing(key, row -> {
            RevisionEntity now = row.published();
            if (etag != null && (now == null || !DeskRow.info(now).etag().equals(etag))) {
                throw new StaleEditException(row.desk());
            }
            RevisionEntity earlier =
                    revisions.ofKeyAndNumber(key, number).orElseThrow(() -> new NoSuchRevisionException(key, number));
            if (now != null && now.checksum.equals(earlier.checksum)) {
                throw new NothingToPublishException(key);
            }
            PlaybookEntity playbook = row.playbook();
            RevisionEntity revision = revisions.publish(
                    playbook,
                    new DocumentText(earlier.document, earlier.checksum),
                    earlier.documentVersion,
                    by,
                    earlier.number);
            audit.add(playbook, by, Deed.ROLLED_BACK, revision);
            return new Publication(DeskRow.info(revision), takeOver(playbook, by));
        });
    }

    private <T> T changing(String key, Function<DeskRow, T> change) {
        return transactions.call(() -> {
            owners.copyWhereOnlyShared(key, tenant.get());
            if (playbooks.ofKeyToChange(key).isEmpty()) {
                throw new NoSuchPlaybookException(key);
            }
            return change.apply(row(key));
        });
    }

    private DeskRow row(String key) {
        return DeskRow.find(entityManager, key).orElseThrow(() -> new NoSuchPlaybookException(key));
    }

    private Desk desk(String key) {
        entityManager.flush();
        return row(key).desk();
    }

    private static void refuseStale(DeskRow row, String etag) {
        if (!row.etag().equals(etag)) {
            throw new StaleEditException(row.desk());
        }
    }

    private void write(PlaybookEntity playbook, @Nullable DraftEntity before, DocumentText document, Authorship by) {
        DraftEntity draft = before == null ? new DraftEntity() : before;
        if (before != null) {
            draft.earlierEdit = before.edit;
            draft.earlierDocument = before.document;
        }
        playbook.edits++;
        draft.playbookId = playbook.id;
        draft.edit = playbook.edits;
        draft.document = document.json();
        draft.checksum = document.checksum();
        draft.savedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        draft.savedBy = by.author();
        if (before == null) {
            drafts.persist(draft);
        }
    }

    private void remove(PlaybookEntity playbook, DraftEntity draft) {
        drafts.delete(draft);
        playbook.edits++;
    }

    /** From the first publication of your own on, a newer version of the service leaves the playbook alone. */
    private boolean takeOver(PlaybookEntity playbook, Authorship by) {
        if (!playbook.builtIn) {
            return false;
        }
        playbook.builtIn = false;
        audit.add(playbook, new Authorship(by.author(), null), Deed.TAKEN_OVER, (String) null);
        return true;
    }
}
