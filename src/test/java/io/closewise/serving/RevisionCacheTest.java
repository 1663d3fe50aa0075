package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.PublishedFeed;
import io.closewise.playbook.Revision;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevisionCacheTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final PlaybookId OURS = new PlaybookId(ACME, "ours");

    private final SlowPlaybooks playbooks = new SlowPlaybooks();
    private final RevisionCache cache = new RevisionCache(playbooks, 10_000_000);
    private final ExecutorService callers = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        playbooks.goOn.countDown();
        callers.shutdownNow();
    }

    @Test
    void whoeverAsksForAllOfTheirsKeepsNobodyWaiting() throws Exception {
        List<Future<Integer>> many = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            many.add(ask(OURS, number));
        }
        assertThat(playbooks.begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(ask(new PlaybookId(GLOBEX, "theirs"), 1).get(10, TimeUnit.SECONDS))
                .isEqualTo(1);
        assertThat(playbooks.ofAcme.get()).as("one at a time").isEqualTo(1);

        playbooks.goOn.countDown();
        for (int number = 1; number <= 7; number++) {
            assertThat(many.get(number - 1).get(10, TimeUnit.SECONDS)).isEqualTo(number);
        }
    }

    @Test
    void whoAsksForTheSameOneWaitsForTheOneWhoReadsIt() throws Exception {
        Future<Integer> first = ask(OURS, 1);
        assertThat(playbooks.begun.await(10, TimeUnit.SECONDS)).isTrue();
        Future<Integer> second = ask(OURS, 1);
        playbooks.goOn.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(playbooks.ofAcme.get()).isEqualTo(1);
    }

    @Test
    void whatFailedIsTriedAgain() {
        playbooks.goOn.countDown();
        playbooks.missing = true;
        assertThatThrownBy(() -> cache.get(OURS, 1)).isInstanceOf(NoSuchRevisionException.class);

        playbooks.missing = false;
        assertThat(cache.get(OURS, 1).revision().number()).isEqualTo(1);
    }

    private Future<Integer> ask(PlaybookId playbook, int number) {
        Callable<Integer> call = () -> cache.get(playbook, number).revision().number();
        return callers.submit(call);
    }

    /** Those of one tenant are not read before the test says so. */
    private static final class SlowPlaybooks implements Playbooks {

        private final InMemoryPlaybooks all = new InMemoryPlaybooks();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger ofAcme = new AtomicInteger();
        private volatile boolean missing;

        SlowPlaybooks() {
            all.publish(OURS, 7);
            all.publish(new PlaybookId(GLOBEX, "theirs"), 1);
        }

        @Override
        public Revision revision(PlaybookId playbook, int number) {
            if (missing) {
                throw new NoSuchRevisionException(playbook.key(), number);
            }
            if (playbook.tenant().equals(ACME)) {
                ofAcme.incrementAndGet();
                begun.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            synchronized (all) {
                return all.revision(playbook, number);
            }
        }

        @Override
        public void prepare() {
            all.prepare();
        }

        @Override
        public PublishedFeed follow() {
            return all.follow();
        }

        @Override
        public Optional<Instant> publishedAt(PlaybookId playbook, int number) {
            return all.publishedAt(playbook, number);
        }
    }
}
