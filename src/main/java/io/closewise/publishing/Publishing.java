package io.closewise.publishing;

import io.closewise.database.CurrentTenant;
import io.closewise.linter.DocumentCheck;
import io.closewise.linter.DocumentCheck.Checked;
import io.closewise.playbook.Finding;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.NothingToPublishException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.PlaybookArchive.Publication;
import io.closewise.playbook.archive.StaleEditException;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.PlaybookDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks drafts, publishes what passed the check, and rolls back to what was published before. */
@ApplicationScoped
public class Publishing {

    private final PlaybookArchive archive;
    private final Playbooks playbooks;
    private final CurrentTenant tenant;
    private final Bases bases;

    Publishing(PlaybookArchive archive, Playbooks playbooks, CurrentTenant tenant) {
        this.archive = archive;
        this.playbooks = playbooks;
        this.tenant = tenant;
        this.bases = new StoredBases(archive);
    }

    /** What was found in the draft of this etag. */
    public record Check(String etag, Checked checked) {}

    /** What was published, with the warnings that did not keep it from that. */
    public record Outcome(Publication publication, List<Finding> findings) {}

    /** A draft that can be read, whether it may be published or not. */
    public record Readable(String etag, Playbook playbook) {}

    /** The draft, or where there is none what is published, as it would answer; {@link UnpublishableException} where it cannot. */
    public Readable readable(String key) {
        Check check = check(key);
        return new Readable(
                check.etag(),
                check.checked()
                        .playbook()
                        .orElseThrow(
                                () -> new UnpublishableException(check.checked().findings())));
    }

    /** Everything that the linter finds in the draft, or where there is none in what is published. */
    public Check check(String key) {
        Desk desk = desk(key);
        return new Check(desk.etag(), DocumentCheck.check(document(desk), bases));
    }

    /**
     * Publishes the draft.
     *
     * @param etag of the draft that is meant; null means whichever is there: it is published as it was checked, or not at all
     */
    public Outcome publish(String key, @Nullable String etag, Authorship by) {
        Desk desk = desk(key);
        if (etag != null && !etag.equals(desk.etag())) {
            throw new EditConflictException(desk, List.of());
        }
        if (desk.draft() == null) {
            throw new NothingToPublishException(key);
        }
        // the check takes its time and holds no lock: what was checked is what is published, because its etag is
        PlaybookDocument document = document(desk).pinned(bases);
        Checked checked = DocumentCheck.check(document, bases);
        Playbook playbook = checked.playbook()
                .filter(readable -> checked.isPublishable())
                .orElseThrow(() -> new UnpublishableException(checked.findings()));
        try {
            return new Outcome(
                    archive.publish(key, desk.etag(), Drafts.text(document), playbook.name(), playbook.version(), by),
                    checked.findings());
        } catch (StaleEditException e) {
            throw new EditConflictException(e.now(), List.of());
        }
    }

    /**
     * Publishes an earlier revision again. It passed the check when it was published and is not checked anew, because rolling back
     * must work when it is needed; it only has to be readable, or else an IllegalArgumentException says why it is not.
     *
     * @param etag of the revision that answers now, or null for whichever does
     */
    public Publication rollBack(String key, int number, @Nullable String etag, Authorship by) {
        if (archive.revision(key, number).isEmpty()) {
            throw new NoSuchRevisionException(key, number);
        }
        var unused = playbooks.revision(new PlaybookId(tenant.get(), key), number);
        try {
            return archive.restore(key, number, etag, by);
        } catch (StaleEditException e) {
            throw new EditConflictException(e.now(), List.of());
        }
    }

    private Desk desk(String key) {
        return archive.desk(key).orElseThrow(() -> new NoSuchPlaybookException(key));
    }

    private static PlaybookDocument document(Desk desk) {
        return PlaybookDocument.ofJson(desk.document());
    }
}
