package io.closewise.playbook.archive;

import org.jspecify.annotations.Nullable;

/**
 * A playbook without its documents.
 *
 * @param published the revision that answers; null where none was published
 * @param hasDraft whether a draft was saved since
 */
public record PlaybookSummary(
        String key, String name, boolean builtIn, @Nullable RevisionInfo published, boolean hasDraft) {}
