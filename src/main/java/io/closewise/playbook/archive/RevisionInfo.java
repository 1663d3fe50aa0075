package io.closewise.playbook.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a revision beside its document.
 *
 * @param number from 1 up, without gaps
 * @param restores the revision whose document it publishes again; null where it brought a new one
 */
public record RevisionInfo(
        int number,
        String checksum,
        Instant at,
        String author,
        @Nullable String note,
        @Nullable Integer restores) {

    /** Stands for this revision and its content; no other thing ever has it. */
    public String etag() {
        return "r" + number + "-" + checksum.substring(0, 12);
    }
}
