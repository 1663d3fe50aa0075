package io.closewise.playbook.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a playbook, by whom and when.
 *
 * @param id in the order in which it was done
 * @param revision the revision that came of it
 * @param restores the revision that was published again
 * @param checksum of the document that was saved or published
 */
public record AuditEntry(
        long id,
        Instant at,
        Authorship by,
        Deed deed,
        @Nullable Integer revision,
        @Nullable Integer restores,
        @Nullable String checksum) {}
