package io.closewise.serving;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Compiled revisions beside those that answer as a matter of course: earlier ones, and playbooks that few ask for. */
final class RevisionCache {

    /** While one is compiled its document takes many times the room that it takes afterwards. */
    private static final int AT_ONCE = 2;

    private final Playbooks playbooks;
    private final AsyncCache<Which, Read> compiled;
    private final Semaphore compiling = new Semaphore(AT_ONCE, true);
    /** One at a time of each tenant, so that whoever asks for all of theirs keeps nobody else waiting. Nobody's takes room for long. */
    private final LoadingCache<TenantId, Semaphore> turns =
            Caffeine.newBuilder().weakValues().build(tenant -> new Semaphore(1, true));

    /** @param room how many bytes of the heap they may take together; what takes more by itself is compiled whenever it is asked for */
    RevisionCache(Playbooks playbooks, long room) {
        this.playbooks = playbooks;
        this.compiled = Caffeine.newBuilder()
                .maximumWeight(room / Room.UNIT)
                .weigher((Which which, Read read) -> read.weight())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The compiled revision; whoever asks for the same one at the same time waits for the one who reads it, and nobody else does. */
    CompiledPlaybook get(PlaybookId playbook, int number) {
        Which which = new Which(playbook, number);
        CompletableFuture<Read> mine = new CompletableFuture<>();
        CompletableFuture<Read> there = compiled.get(which, (asked, executor) -> mine);
        if (there == mine) {
            mine.complete(read(which, mine));
        }
        return there.join().get();
    }

    private Read read(Which which, CompletableFuture<Read> mine) {
        try {
            return new Read(compile(which), null);
        } catch (Throwable e) {
            // whoever waits for it hears of it, and whoever comes later tries anew; the cache itself would log it
            compiled.asMap().remove(which, mine);
            return new Read(null, e instanceof RuntimeException failed ? failed : new IllegalStateException(e));
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

    /** What came of reading one: one of both. */
    private record Read(
            @Nullable CompiledPlaybook playbook, @Nullable RuntimeException failure) {

        CompiledPlaybook get() {
            if (playbook == null) {
                throw Objects.requireNonNull(failure);
            }
            return playbook;
        }

        int weight() {
            return playbook == null ? 0 : Room.weight(playbook);
        }
    }
}
