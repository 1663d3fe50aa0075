package io.closewise.playbook.store;

import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.playbook.archive.RevisionInfo;
import io.closewise.playbook.archive.StoredDraft;
import io.closewise.playbook.archive.StoredRevision;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A playbook, its draft and its published revision as one statement found them, so that they belong together. */
record DeskRow(
        PlaybookEntity playbook,
        @Nullable DraftEntity draft,
        @Nullable RevisionEntity published) {

    static Optional<DeskRow> find(EntityManager entityManager, String key) {
        return entityManager
                .createQuery(
                        "select p, d, r from PlaybookEntity p left join DraftEntity d on d.playbookId = p.id"
                                + " left join RevisionEntity r on r.playbook = p and r.number = p.published"
                                + " where p.key = :key",
                        Tuple.class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> new DeskRow(
                        row.get(0, PlaybookEntity.class),
                        row.get(1, DraftEntity.class),
                        row.get(2, RevisionEntity.class)))
                .findFirst();
    }

    /** As the desk would say it, without reading a document. */
    String etag() {
        return draft != null
                ? Desk.savedEtag(draft.edit)
                : Desk.savedEtag(playbook.edits) + "r" + (published == null ? 0 : published.number);
    }

    Desk desk() {
        return new Desk(
                playbook.key,
                playbook.name,
                playbook.builtIn,
                playbook.edits,
                published == null ? null : revision(published),
                draft == null ? null : draft(draft));
    }

    static StoredRevision revision(RevisionEntity revision) {
        return new StoredRevision(info(revision), StoredForm.canonical(revision.document));
    }

    static RevisionInfo info(RevisionEntity revision) {
        return new RevisionInfo(
                revision.number,
                revision.checksum,
                revision.createdAt,
                revision.createdBy,
                revision.note,
                revision.restores);
    }

    private static StoredDraft draft(DraftEntity draft) {
        Long earlierEdit = draft.earlierEdit;
        String earlierDocument = draft.earlierDocument;
        return new StoredDraft(
                draft.edit,
                new DocumentText(StoredForm.canonical(draft.document), draft.checksum),
                draft.savedAt,
                draft.savedBy,
                earlierEdit == null || earlierDocument == null
                        ? null
                        : new StoredDraft.Earlier(earlierEdit, StoredForm.canonical(earlierDocument)));
    }
}
