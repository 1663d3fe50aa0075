package io.closewise.playbook.archive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Playbooks with their drafts, revisions and audit. Every change is one transaction together with what the audit tells of it, and
 * changes of one playbook come one after the other. An unknown key is a {@link NoSuchPlaybookException}, an archive that does
 * not answer an {@link DatabaseAwayException}.
 */
public interface PlaybookArchive {

    /** How many playbooks are kept at most: every replica keeps an eye on all of them. */
    int MOST_PLAYBOOKS = 1_000;

    /** Playbooks in the order of their keys, from after this key on; null starts with the first. */
    List<PlaybookSummary> playbooks(@Nullable String after, int most);

    /** A playbook as whoever edits it finds it. */
    Optional<Desk> desk(String key);

    /** A stored revision. */
    Optional<StoredRevision> revision(String key, int number);

    /** Revisions below this number, the newest first. */
    List<RevisionInfo> revisions(String key, int below, int most);

    /** What was done before this entry, the newest first. */
    List<AuditEntry> audit(String key, long before, int most);

    /** A new playbook with this draft; a {@link KeyTakenException} where there is one. */
    Desk create(String key, String name, DocumentText document, Authorship by, Deed deed);

    /** Writes the draft where this is still the etag of the desk; otherwise a {@link StaleEditException}. */
    Desk save(String key, String etag, DocumentText document, Authorship by, Deed deed);

    /**
     * Throws the draft away where this is still the etag of the desk; otherwise a {@link StaleEditException}. The draft of a
     * playbook that was never published stays: {@link NothingToGoBackToException}.
     */
    Desk discard(String key, String etag, Authorship by);

    /**
     * Makes the draft the next revision and the one that answers, where this is still the etag of the desk; otherwise a
     * {@link StaleEditException}. A draft that says what is published is a {@link NothingToPublishException}.
     *
     * @param document what the draft says, with its base pinned
     * @param name what the document calls the playbook
     * @param version the version that the document gives itself
     */
    Publication publish(String key, String etag, DocumentText document, String name, int version, Authorship by);

    /**
     * Publishes an earlier revision again as the next one.
     *
     * @param etag of the revision that answers now, or null for whichever does; another one is a {@link StaleEditException}
     */
    Publication restore(String key, int number, @Nullable String etag, Authorship by);

    /**
     * What came of publishing.
     *
     * @param tookOver whether the built-in playbook became the deployment's own by it
     */
    record Publication(RevisionInfo revision, boolean tookOver) {}
}
