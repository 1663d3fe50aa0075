package io.closewise.playbook.archive;

import org.jspecify.annotations.Nullable;

/**
 * A playbook as whoever edits it finds it: what is published, and what is being worked on. Where no draft was saved, the
 * published document is where a draft begins. At least one of the two is there.
 *
 * @param builtIn whether it comes with the service and is renewed by newer versions of it
 * @param edits counts every change of the draft, up only
 */
public record Desk(
        String key,
        String name,
        boolean builtIn,
        long edits,
        @Nullable StoredRevision published,
        @Nullable StoredDraft draft) {

    public Desk {
        if (published == null && draft == null) {
            throw new IllegalArgumentException("nothing is known of playbook " + key);
        }
    }

    /** The document that an edit begins with, as canonical JSON. */
    public String document() {
        if (draft != null) {
            return draft.document().json();
        }
        if (published != null) {
            return published.document();
        }
        throw new IllegalStateException("nothing is known of playbook " + key);
    }

    /** Its checksum. */
    public String checksum() {
        if (draft != null) {
            return draft.document().checksum();
        }
        if (published != null) {
            return published.info().checksum();
        }
        throw new IllegalStateException("nothing is known of playbook " + key);
    }

    /**
     * Stands for what an edit begins with. A saved draft keeps it whatever is published meanwhile; without one it changes with
     * what is published.
     */
    public String etag() {
        return draft != null ? savedEtag(draft.edit()) : savedEtag(edits) + "r" + publishedNumber();
    }

    /** The etag of a draft that was saved at this count of edits. */
    public static String savedEtag(long edit) {
        return "d" + edit;
    }

    /** The number of the revision that answers; 0 where none was published. */
    public int publishedNumber() {
        return published == null ? 0 : published.info().number();
    }
}
