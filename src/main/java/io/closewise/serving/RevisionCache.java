package io.closewise.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.recommendation.CompiledPlaybook;

/** Compiled revisions beside those that answer as a matter of course: earlier ones, and playbooks that few ask for. */
final class RevisionCache {

    /** A replay asks for the same few again and again; each takes some megabytes. */
    private static final int MOST = 16;

    private final Playbooks playbooks;
    private final Cache<Which, CompiledPlaybook> compiled =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RevisionCache(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** The compiled revision; whoever asks for the same one at the same time waits for the one who reads it. */
    CompiledPlaybook get(PlaybookId playbook, int number) {
        return compiled.get(new Which(playbook, number), this::compile);
    }

    /** What was read may be of another database than the one that is there now. */
    void clear() {
        compiled.invalidateAll();
    }

    private CompiledPlaybook compile(Which which) {
        try {
            return CompiledPlaybook.compile(playbooks.revision(which.playbook(), which.number()));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRevisionException(e);
        }
    }

    private record Which(PlaybookId playbook, int number) {}
}
