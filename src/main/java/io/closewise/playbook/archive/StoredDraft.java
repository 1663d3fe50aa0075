package io.closewise.playbook.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was last saved.
 *
 * @param edit the count of edits at which it was saved
 * @param earlier the draft that it took the place of; null where there was none
 */
public record StoredDraft(
        long edit,
        DocumentText document,
        Instant at,
        String author,
        @Nullable Earlier earlier) {

    /** A draft that was replaced, as canonical JSON, kept to tell an editor who began with it what has changed. */
    public record Earlier(long edit, String document) {}
}
