package io.closewise.serving;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/** Compiled revisions beside those that answer as a matter of course: earlier ones, and playbooks that few ask for. */
final class RevisionCache {

    /** While one is compiled its document takes many times the room that it takes afterwards. */
    private static final int AT_ONCE = 2;

    private final Playbooks playbooks;
    private final AsyncCache<Which, CompiledPlaybook> compiled;
    private final Semaphore compiling = new Semaphore(AT_ONCE, true);
    /** One at a time of each tenant, so that whoever asks for all of theirs keeps nobody else waiting. Nobody's takes room for long. */
    private final LoadingCache<TenantId, Semaphore> turns =
            Caffeine.newBuilder().weakValues().build(tenant -> new Semaphore(1, true));

    /** @param room how many bytes of the heap they may take together; what takes more by itself is compiled whenever it is asked for */
    RevisionCache(Playbooks playbooks, long room) {
        this.playbooks = playbooks;
        this.compiled = Caffeine.newBuilder()
                .maximumWeight(room / Room.UNIT)
                .weigher((Which which, CompiledPlaybook playbook) -> Room.weight(playbook))
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The compiled revision; whoever asks for the same one at the same time waits for the one who reads it, and nobody else does. */
    CompiledPlaybook get(PlaybookId playbook, int number) {
        Which which = new Which(playbook, number);
        CompletableFuture<CompiledPlaybook> mine = new CompletableFuture<>();
        CompletableFuture<CompiledPlaybook> there = compiled.get(which, (asked, executor) -> mine);
        if (there == mine) {
            try {
                mine.complete(compile(which));
            } catch (Throwable e) {
                mine.completeExceptionally(e);
            }
        }
        try {
            return there.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw e;
        }
    }

    /** What was read may be of another database than the one that is there now. */
    void clear() {
        compiled.synchronous().invalidateAll();
    }

    private CompiledPlaybook compile(Which which) {
        Semaphore turn = turns.get(which.playbook().tenant());
        turn.acquireUninterruptibly();
        try {
            compiling.acquireUninterruptibly();
            try {
                return CompiledPlaybook.compile(playbooks.revision(which.playbook(), which.number()));
            } catch (IllegalArgumentException e) {
                throw new UnreadableRevisionException(e);
            } finally {
                compiling.release();
            }
        } finally {
            turn.release();
        }
    }

    private record Which(PlaybookId playbook, int number) {}
}
