package io.closewise.serving;

import io.closewise.database.DatabaseAwayException;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.playbook.Revision;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.tenant.TenantId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Playbooks of which nothing but their size and their number matters, on a line that can be cut. */
final class InMemoryPlaybooks implements Playbooks {

    final Map<PlaybookId, Published> published = new HashMap<>();
    final CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch answers = new CountDownLatch(0);
    volatile boolean away;
    /** Nothing works for a moment, as where there is no memory left. */
    volatile boolean broken;

    long characters;
    /** Those that are not as large as the others. */
    final Map<PlaybookId, Long> sizes = new HashMap<>();

    boolean isPrepared;
    int unreadable;
    int prepared;
    int lines;
    int restRead;
    int read;

    InMemoryPlaybooks() {
        publish("default", 1);
    }

    /** The built-in one is shared, any other is the default tenant's. */
    static PlaybookId id(String key) {
        return new PlaybookId(key.equals("default") ? TenantId.SHARED : TenantId.DEFAULT, key);
    }

    void publish(String key, int number) {
        publish(id(key), number);
    }

    void publish(PlaybookId playbook, int number) {
        published.put(playbook, new Published(number, "checksum of " + number));
    }

    @Override
    public void prepare() {
        answer();
        prepared++;
    }

    @Override
    public PublishedFeed follow() {
        answer();
        lines++;
        return new PublishedFeed() {
            @Override
            public boolean isPrepared() {
                answer();
                return isPrepared;
            }

            @Override
            public Map<PlaybookId, Published> published() {
                asked.countDown();
                answer();
                return Map.copyOf(published);
            }

            @Override
            public Revision revision(PlaybookId playbook, int number) {
                return InMemoryPlaybooks.this.revision(playbook, number);
            }

            @Override
            public void readTheRest() {
                answer();
                restRead++;
            }

            @Override
            public void awaitNews(Duration longest) {
                answer();
            }

            @Override
            public void close() {
                // nothing to hang up
            }
        };
    }

    @Override
    public Revision revision(PlaybookId playbook, int number) {
        answer();
        Published newest = published.get(playbook);
        if (newest == null || newest.number() < number) {
            throw new NoSuchRevisionException(playbook.key(), number);
        }
        read++;
        if (number == unreadable) {
            throw new IllegalArgumentException("not a playbook");
        }
        return new Revision(
                number,
                new Playbook(
                        playbook.key(),
                        "A playbook of " + playbook.tenant(),
                        number,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                sizes.getOrDefault(playbook, characters));
    }

    @Override
    public Optional<Instant> publishedAt(PlaybookId playbook, int number) {
        return Optional.empty();
    }

    private void answer() {
        if (broken) {
            throw new StackOverflowError();
        }
        if (away) {
            throw new DatabaseAwayException(new SQLException("away"));
        }
        try {
            answers.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
