package io.closewise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.StaleEditException;
import io.closewise.playbook.archive.StoredRevision;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.PlaybookDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drafts: begun, written, changed in part and thrown away. Nothing is overwritten unseen: every change says by its etag what it
 * began with. An open {@code basedOn} is pinned to the revision that its base has at that moment.
 */
@ApplicationScoped
public class Drafts {

    private static final Pattern BEGUN_WITH_A_REVISION = Pattern.compile("d\\d{1,18}r(\\d{1,9})");

    private final PlaybookArchive archive;
    private final Bases bases;

    Drafts(PlaybookArchive archive) {
        this.archive = archive;
        this.bases = new StoredBases(archive);
    }

    /** A new playbook whose draft is this document. */
    public Desk create(String key, PlaybookDocument document, Authorship by) {
        return archive.create(key, name(document, key), text(pinned(key, document)), by, Deed.CREATED);
    }

    /** The published document of another playbook under a key and a name of its own. */
    public PlaybookDocument copy(String of, String key, String name) {
        Desk desk = desk(of);
        StoredRevision published = desk.published();
        if (published == null) {
            throw new NoSuchRevisionException(of, 1);
        }
        ObjectNode tree = PlaybookDocument.ofJson(published.document()).tree();
        tree.put("key", key).put("name", name);
        return PlaybookDocument.of(tree);
    }

    /** Whether anything is published under this key. */
    public boolean isThere(String key) {
        return archive.desk(key).map(Desk::published).isPresent();
    }

    /** What somebody edits: the draft, or else what is published. */
    public Desk desk(String key) {
        return archive.desk(key).orElseThrow(() -> new NoSuchPlaybookException(key));
    }

    /** Writes the draft; {@link EditConflictException} where it began with something else than what is there. */
    public Desk save(String key, String etag, PlaybookDocument document, Authorship by) {
        return save(key, etag, document, by, Deed.DRAFT_SAVED);
    }

    /** Changes the draft in part. */
    public Desk patch(String key, String etag, JsonNode patch, Authorship by) {
        Desk desk = desk(key);
        boolean stale = !desk.etag().equals(etag);
        String target = stale ? base(desk, etag).orElseGet(desk::document) : desk.document();
        JsonNode merged = MergePatch.apply(PlaybookDocument.ofJson(target).tree(), patch);
        return save(key, etag, PlaybookDocument.of(merged), by, Deed.DRAFT_SAVED);
    }

    /**
     * Takes in a document from outside: a new playbook where its key is new, else the draft of that key.
     *
     * @param etag needed where a draft was saved that the document would take the place of; null is told as missing by
     *     {@link MissingEtagException}
     */
    public Desk take(String key, @Nullable String etag, PlaybookDocument document, Authorship by) {
        Optional<Desk> desk = archive.desk(key);
        if (desk.isEmpty()) {
            return archive.create(key, name(document, key), text(pinned(key, document)), by, Deed.DRAFT_IMPORTED);
        }
        if (etag == null && desk.get().draft() != null) {
            throw new MissingEtagException();
        }
        return save(key, etag == null ? desk.get().etag() : etag, document, by, Deed.DRAFT_IMPORTED);
    }

    /** Throws the draft away. */
    public Desk discard(String key, String etag, Authorship by) {
        try {
            return archive.discard(key, etag, by);
        } catch (StaleEditException e) {
            throw new EditConflictException(e.now(), List.of());
        }
    }

    private Desk save(String key, String etag, PlaybookDocument document, Authorship by, Deed deed) {
        PlaybookDocument pinned = pinned(key, document);
        try {
            return archive.save(key, etag, text(pinned), by, deed);
        } catch (StaleEditException e) {
            throw conflict(e.now(), etag, pinned);
        }
    }

    private EditConflictException conflict(Desk now, String etag, PlaybookDocument mine) {
        JsonNode base = base(now, etag)
                .map(text -> (JsonNode) PlaybookDocument.ofJson(text).tree())
                .orElse(null);
        return new EditConflictException(
                now,
                Differences.between(
                        base,
                        mine.tree(),
                        PlaybookDocument.ofJson(now.document()).tree()));
    }

    /** What an editor with this etag began with, as canonical JSON, where that is still known. */
    private Optional<String> base(Desk now, String etag) {
        if (now.draft() != null && now.draft().earlier() != null) {
            var earlier = now.draft().earlier();
            if (Desk.savedEtag(earlier.edit()).equals(etag)) {
                return Optional.of(earlier.document());
            }
        }
        Matcher revision = BEGUN_WITH_A_REVISION.matcher(etag);
        return revision.matches()
                ? archive.revision(now.key(), Integer.parseInt(revision.group(1)))
                        .map(StoredRevision::document)
                : Optional.empty();
    }

    private PlaybookDocument pinned(String key, PlaybookDocument document) {
        if (!document.key().equals(Optional.of(key))) {
            throw new WrongDocumentException("key", "must be " + key + ", the key of the playbook");
        }
        if (document.canonical().length() > TooLargeDocumentException.MOST) {
            throw new TooLargeDocumentException();
        }
        return document.pinned(bases);
    }

    private static String name(PlaybookDocument document, String otherwise) {
        return document.name()
                .filter(name -> !name.isBlank() && name.length() <= 200)
                .orElse(otherwise);
    }

    static DocumentText text(PlaybookDocument document) {
        return new DocumentText(document.canonical(), document.checksum());
    }
}
