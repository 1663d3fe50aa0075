package io.closewise.serving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.recommendation.CompiledPlaybook;
import java.util.concurrent.Semaphore;

/** Compiled revisions beside those that answer as a matter of course: earlier ones, and playbooks that few ask for. */
final class RevisionCache {

    /** While one is compiled its document takes many times the room that it takes afterwards. */
    private static final int AT_ONCE = 2;

    private final Playbooks playbooks;
    private final Cache<Which, CompiledPlaybook> compiled;
    private final Semaphore compiling = new Semaphore(AT_ONCE, true);

    /** @param room how many bytes of the heap they may take together; what takes more by itself is compiled whenever it is asked for */
    RevisionCache(Playbooks playbooks, long room) {
        this.playbooks = playbooks;
        this.compiled = Caffeine.newBuilder()
                .maximumWeight(room / Room.UNIT)
                .weigher((Which which, CompiledPlaybook playbook) -> Room.weight(playbook))
                .executor(Runnable::run)
                .build();
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
        compiling.acquireUninterruptibly();
        try {
            return CompiledPlaybook.compile(playbooks.revision(which.playbook(), which.number()));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRevisionException(e);
        } finally {
            compiling.release();
        }
    }

    private record Which(PlaybookId playbook, int number) {}
}
