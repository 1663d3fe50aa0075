package io.closewise.api.playbook;

import io.closewise.api.playbook.PlaybookAnswers.AuditRow;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookDraft;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookEntry;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookRevision;
import io.closewise.api.playbook.PlaybookAnswers.RevisionEntry;
import io.closewise.api.problem.ProblemFinding;
import io.closewise.playbook.Finding;
import io.closewise.playbook.archive.AuditEntry;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.PlaybookSummary;
import io.closewise.playbook.archive.RevisionInfo;
import io.closewise.playbook.archive.StoredDraft;
import io.closewise.playbook.archive.StoredRevision;
import java.util.List;

/** What is kept of playbooks, in the form of the API. */
final class PlaybookViews {

    private PlaybookViews() {}

    static PlaybookEntry entry(PlaybookSummary summary) {
        RevisionInfo published = summary.published();
        return new PlaybookEntry(
                summary.key(),
                summary.name(),
                summary.builtIn(),
                summary.hasDraft(),
                published == null ? null : revision(published),
                published == null ? null : published.etag());
    }

    static RevisionEntry revision(RevisionInfo info) {
        return new RevisionEntry(
                info.number(), info.etag(), info.checksum(), info.at(), info.author(), info.note(), info.restores());
    }

    static PlaybookRevision revision(String key, StoredRevision stored) {
        return new PlaybookRevision(key, stored.info().etag(), revision(stored.info()), stored.document());
    }

    static PlaybookDraft draft(Desk desk) {
        StoredDraft draft = desk.draft();
        return new PlaybookDraft(
                desk.key(),
                desk.etag(),
                draft != null,
                desk.published() == null ? null : desk.publishedNumber(),
                draft == null ? null : draft.at(),
                draft == null ? null : draft.author(),
                desk.checksum(),
                desk.document());
    }

    static AuditRow audit(AuditEntry entry) {
        return new AuditRow(
                entry.id(),
                entry.at(),
                entry.by().author(),
                entry.deed(),
                entry.revision(),
                entry.restores(),
                entry.checksum(),
                entry.by().note());
    }

    static List<ProblemFinding> findings(List<Finding> findings) {
        return findings.stream().map(ProblemFinding::of).toList();
    }
}
