package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.playbook.Playbook;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServedPlaybookTest {

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    private final ServedPlaybook served = new ServedPlaybook(playbooks, new PlaybookSettings() {
        @Override
        public String key() {
            return "default";
        }

        @Override
        public Duration refresh() {
            return Duration.ofSeconds(1);
        }
    });

    @Test
    void thePublishedRevisionAnswersFromTheNextLookOn() {
        served.refresh();
        assertThat(number()).isEqualTo(1);

        playbooks.published = OptionalInt.of(2);
        served.refresh();
        assertThat(number()).isEqualTo(2);

        playbooks.published = OptionalInt.of(1);
        served.refresh();
        assertThat(number()).as("rolled back").isEqualTo(1);
    }

    @Test
    void theLastRevisionAnswersWhileTheDatabaseIsAway() {
        served.refresh();
        playbooks.away = true;
        served.refresh();

        assertThat(number()).isEqualTo(1);
        assertThat(served.databaseAwaySince()).isPresent();
    }

    @Test
    void whatComesBackAfterAnOutageIsPreparedAgain() {
        served.refresh();
        served.refresh();
        assertThat(playbooks.prepared).isEqualTo(1);

        playbooks.away = true;
        served.refresh();
        playbooks.away = false;
        served.refresh();

        assertThat(playbooks.prepared).isEqualTo(2);
        assertThat(served.databaseAwaySince()).isEmpty();
    }

    @Test
    void aRevisionThatCannotBeReadIsNoOutageAndTriedOnce() {
        served.refresh();
        playbooks.unreadable = 2;
        playbooks.published = OptionalInt.of(2);
        served.refresh();
        served.refresh();

        assertThat(number()).isEqualTo(1);
        assertThat(served.databaseAwaySince()).isEmpty();
        assertThat(playbooks.read).isEqualTo(2);

        playbooks.published = OptionalInt.of(3);
        served.refresh();
        assertThat(number()).isEqualTo(3);
    }

    @Test
    void withNothingPublishedItIsNotReadyAndTheDatabaseIsThere() {
        playbooks.published = OptionalInt.empty();
        served.refresh();

        assertThat(served.current()).isEmpty();
        assertThat(served.databaseAwaySince()).isEmpty();

        playbooks.published = OptionalInt.of(1);
        served.refresh();
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForALookThatHangs() throws Exception {
        served.refresh();
        playbooks.answers = new CountDownLatch(1);
        Thread hanging = new Thread(served::refresh);
        hanging.start();
        assertThat(playbooks.asked.await(10, TimeUnit.SECONDS)).isTrue();

        // would wait for ever, and the test with it, if it took its turn
        served.refresh();
        assertThat(number()).isEqualTo(1);

        playbooks.answers.countDown();
        hanging.join(10_000);
        assertThat(hanging.isAlive()).isFalse();
    }

    private int number() {
        return served.current().orElseThrow().revision().number();
    }

    private static final class InMemoryPlaybooks implements Playbooks {

        private final CountDownLatch asked = new CountDownLatch(2);
        private CountDownLatch answers = new CountDownLatch(0);
        private OptionalInt published = OptionalInt.of(1);
        private boolean away;
        private int unreadable;
        private int prepared;
        private int read;

        @Override
        public void prepare() {
            answer();
            prepared++;
        }

        @Override
        public OptionalInt publishedNumber(String key) {
            asked.countDown();
            answer();
            return published;
        }

        @Override
        public Revision revision(String key, int number) {
            answer();
            read++;
            if (number == unreadable) {
                throw new IllegalArgumentException("not a playbook");
            }
            return new Revision(
                    number,
                    new Playbook(
                            key,
                            "A playbook",
                            number,
                            List.of(),
                            List.of(),
                            Map.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        }

        @Override
        public Optional<Instant> publishedAt(String key, int number) {
            return Optional.empty();
        }

        private void answer() {
            if (away) {
                throw new IllegalStateException("away");
            }
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
