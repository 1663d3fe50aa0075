package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.closewise.database.DatabaseAwayException;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Published;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServedPlaybookTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");

    private static final int KEPT = 3;

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    static final PlaybookSettings SETTINGS = new PlaybookSettings() {
        @Override
        public String key() {
            return "default";
        }

        @Override
        public Duration refresh() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int kept() {
            return KEPT;
        }

        @Override
        public double heapShare() {
            return 0.25;
        }
    };
    private final ServedPlaybook served = new ServedPlaybook(playbooks, SETTINGS);

    @Test
    void thePublishedRevisionAnswersFromTheNextLookOn() {
        served.look();
        assertThat(number()).isEqualTo(1);

        playbooks.publish("default", 2);
        served.look();
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void whateverElseFollowsTheLineIsReadAtEveryLookThatReachesTheDatabase() {
        served.look();
        playbooks.away = true;
        served.look();
        playbooks.away = false;
        served.look();

        assertThat(playbooks.restRead).isEqualTo(2);
    }

    @Test
    void theSameNumberWithAnotherDocumentIsReadAnew() {
        served.look();
        playbooks.published.put(InMemoryPlaybooks.id("default"), new Published(1, "restored from a backup"));
        served.look();

        assertThat(playbooks.read).isEqualTo(2);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        playbooks.publish("ours", 7);
        served.look();
        served.look();

        assertThat(playbooks.read).isEqualTo(2);
        assertThat(served.published(TenantId.DEFAULT, "ours").revision().number())
                .isEqualTo(7);
    }

    @Test
    void aPlaybookBeyondThoseThatAreKeptIsReadWhenItIsAskedForAndOnlyOnce() {
        IntStream.range(0, 10).forEach(i -> playbooks.publish("playbook-" + i, 1));
        served.look();
        assertThat(playbooks.read).isEqualTo(KEPT);

        served.published(TenantId.DEFAULT, "playbook-9");
        served.published(TenantId.DEFAULT, "playbook-9");
        assertThat(playbooks.read).isEqualTo(KEPT + 1);
    }

    @Test
    void whatFindsNoRoomIsReadWhenItIsAskedForAndNotAtEveryLook() {
        playbooks.characters = 1_000_000;
        playbooks.publish("large-1", 1);
        playbooks.publish("large-2", 1);
        // the built-in one is kept though it takes all there is
        ServedPlaybook small = new ServedPlaybook(playbooks, SETTINGS, new Room(1_500_000, 3_000_000));
        small.look();
        small.look();
        assertThat(small.current()).isPresent();
        assertThat(playbooks.read).as("each once, to know what it takes").isEqualTo(3);

        small.look();
        assertThat(small.current()).isPresent();
        assertThat(playbooks.read).isEqualTo(3);
        small.published(TenantId.DEFAULT, "large-1");
        small.published(TenantId.DEFAULT, "large-1");
        assertThat(playbooks.read).as("kept among those asked for").isEqualTo(4);
        small.published(TenantId.DEFAULT, "large-2");
        small.published(TenantId.DEFAULT, "large-2");
        small.published(TenantId.DEFAULT, "large-1");
        small.published(TenantId.DEFAULT, "large-2");
        assertThat(playbooks.read).as("there is room for one of both").isGreaterThanOrEqualTo(6);
    }

    @Test
    void asManyAreKeptAsFindRoomAndOneThatGrewMakesWayAgain() {
        playbooks.characters = 1_000_000;
        playbooks.publish("large-1", 1);
        playbooks.publish("large-2", 1);
        ServedPlaybook roomy = new ServedPlaybook(playbooks, SETTINGS, new Room(5_000_000, 0));
        roomy.look();
        CompiledPlaybook kept = roomy.published(TenantId.DEFAULT, "large-1");
        roomy.look();
        assertThat(roomy.published(TenantId.DEFAULT, "large-1")).isSameAs(kept);
        assertThat(playbooks.read)
                .as("default, large-1, and large-2 that found no room")
                .isEqualTo(3);

        playbooks.characters = 2_000_000;
        playbooks.publish("large-1", 2);
        roomy.look();
        assertThat(roomy.published(TenantId.DEFAULT, "large-1").revision().number())
                .as("its newest revision answers, not the one that was kept")
                .isEqualTo(2);
    }

    @Test
    void whatWasGivenUpIsAbsentOnlyAsLongAsTheDatabaseIsAway() {
        playbooks.characters = 1_000_000;
        playbooks.publish("large", 1);
        ServedPlaybook small = new ServedPlaybook(playbooks, SETTINGS, new Room(0, 0));
        small.look();
        playbooks.away = true;
        assertThatThrownBy(() -> small.published(TenantId.DEFAULT, "large")).isInstanceOf(DatabaseAwayException.class);
        assertThat(small.current()).isPresent();

        playbooks.away = false;
        assertThat(small.published(TenantId.DEFAULT, "large").revision().number())
                .isEqualTo(1);
    }

    @Test
    void aShareOfTheHeapIsAShare() {
        assertThat(Room.of(0.5).kept()).isCloseTo(Room.of(0.25).kept() * 2, within(1L));
        assertThatThrownBy(() -> Room.of(1.5)).hasMessageContaining("closewise.playbook.heap-share");
        assertThatThrownBy(() -> Room.of(Double.NaN)).hasMessageContaining("closewise.playbook.heap-share");
    }

    @Test
    void anEarlierRevisionIsReadOnce() {
        playbooks.publish("default", 3);
        served.look();

        assertThat(served.revision(TenantId.DEFAULT, "default", 1).revision().number())
                .isEqualTo(1);
        assertThat(served.revision(TenantId.DEFAULT, "default", 1).revision().number())
                .isEqualTo(1);
        assertThat(served.revision(TenantId.DEFAULT, "default", 3))
                .isSameAs(served.current().orElseThrow());
        assertThat(playbooks.read).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsToldApart() {
        assertThatThrownBy(() -> served.published(TenantId.DEFAULT, "ours")).isInstanceOf(NotServedYetException.class);
        served.look();

        assertThatThrownBy(() -> served.published(TenantId.DEFAULT, "ours"))
                .isInstanceOf(NoSuchPlaybookException.class);
        assertThatThrownBy(() -> served.revision(TenantId.DEFAULT, "default", 2))
                .isInstanceOf(NoSuchRevisionException.class);
        playbooks.unreadable = 1;
        playbooks.publish("default", 2);
        served.look();
        assertThatThrownBy(() -> served.revision(TenantId.DEFAULT, "default", 1))
                .isInstanceOf(UnreadableRevisionException.class);
    }

    @Test
    void theLastRevisionAnswersWhileTheDatabaseIsAway() {
        served.look();
        playbooks.away = true;

        assertThat(served.look()).isFalse();
        assertThat(number()).isEqualTo(1);
        assertThat(served.databaseAwaySince()).isPresent();
    }

    @Test
    void whatComesBackAfterAnOutageIsPreparedAgainOverANewLine() {
        served.look();
        served.look();
        assertThat(playbooks.prepared).isEqualTo(1);
        assertThat(playbooks.lines).isEqualTo(1);

        playbooks.away = true;
        served.look();
        playbooks.away = false;
        served.look();

        assertThat(playbooks.prepared).isEqualTo(2);
        assertThat(playbooks.lines).isEqualTo(2);
        assertThat(served.databaseAwaySince()).isEmpty();
    }

    @Test
    void whatIsPreparedAlreadyIsLeftAlone() {
        playbooks.isPrepared = true;
        served.look();

        assertThat(playbooks.prepared).isZero();
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void aRevisionThatCannotBeReadIsNoOutageAndTriedOnce() {
        served.look();
        playbooks.unreadable = 2;
        playbooks.publish("default", 2);
        playbooks.publish("ours", 1);
        served.look();
        served.look();

        assertThat(number()).isEqualTo(1);
        assertThat(served.published(TenantId.DEFAULT, "ours").revision().number())
                .as("the others are read")
                .isEqualTo(1);
        assertThat(served.databaseAwaySince()).isEmpty();
        assertThat(playbooks.read).isEqualTo(3);

        playbooks.publish("default", 3);
        served.look();
        assertThat(number()).isEqualTo(3);
    }

    @Test
    void withNothingPublishedItIsNotReadyAndTheDatabaseIsThere() {
        playbooks.published.clear();
        served.look();

        assertThat(served.current()).isEmpty();
        assertThat(served.databaseAwaySince()).isEmpty();

        playbooks.publish("default", 1);
        served.look();
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForALookThatHangs() throws Exception {
        served.look();
        playbooks.answers = new CountDownLatch(1);
        Thread hanging = new Thread(served::look);
        hanging.start();
        assertThat(playbooks.asked.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(number()).isEqualTo(1);

        playbooks.answers.countDown();
        hanging.join(10_000);
        assertThat(hanging.isAlive()).isFalse();
    }

    @Test
    void whoeverPublishedCanWaitUntilItAnswersHere() throws Exception {
        served.look();
        assertThat(served.awaitAnswering(InMemoryPlaybooks.id("default"), 1, Duration.ofSeconds(10)))
                .isTrue();
        assertThat(served.awaitAnswering(InMemoryPlaybooks.id("default"), 2, Duration.ofMillis(1)))
                .isFalse();

        playbooks.publish("default", 2);
        Thread look = new Thread(served::look);
        look.start();
        assertThat(served.awaitAnswering(InMemoryPlaybooks.id("default"), 2, Duration.ofSeconds(10)))
                .isTrue();
        look.join(10_000);
    }

    @Test
    void eachTenantIsAnsweredByItsOwnPlaybookOrElseByTheSharedOne() {
        playbooks.publish(new PlaybookId(ACME, "default"), 4);
        playbooks.publish(new PlaybookId(ACME, "secret"), 1);
        served.look();

        assertThat(name(ACME, "default")).isEqualTo("A playbook of acme");
        assertThat(name(GLOBEX, "default")).isEqualTo("A playbook of shared");
        assertThat(served.current().orElseThrow().revision().playbook().name()).isEqualTo("A playbook of shared");
        assertThat(name(ACME, "secret")).isEqualTo("A playbook of acme");
        assertThatThrownBy(() -> served.published(GLOBEX, "secret")).isInstanceOf(NoSuchPlaybookException.class);
        assertThatThrownBy(() -> served.revision(GLOBEX, "secret", 1)).isInstanceOf(NoSuchRevisionException.class);
        assertThatThrownBy(() -> served.revision(GLOBEX, "default", 4)).isInstanceOf(NoSuchRevisionException.class);
    }

    @Test
    void oneWithManyPlaybooksTakesNobodysPlace() {
        IntStream.range(0, 10).forEach(i -> playbooks.publish(new PlaybookId(ACME, "a-" + i), 1));
        playbooks.publish(new PlaybookId(GLOBEX, "default"), 1);
        served.look();
        playbooks.away = true;

        assertThat(name(GLOBEX, "default")).isEqualTo("A playbook of globex");
        assertThat(name(ACME, "a-0")).as("its turn, too").isEqualTo("A playbook of acme");
        assertThatThrownBy(() -> served.published(ACME, "a-1")).isInstanceOf(DatabaseAwayException.class);
    }

    @Test
    void oneWithALargePlaybookTakesNobodysRoom() {
        PlaybookId large = new PlaybookId(ACME, "a");
        PlaybookId small = new PlaybookId(GLOBEX, "z");
        playbooks.publish(large, 1);
        playbooks.sizes.put(large, 1_000_000L);
        playbooks.publish(small, 1);
        playbooks.sizes.put(small, 400_000L);
        ServedPlaybook narrow = new ServedPlaybook(playbooks, SETTINGS, new Room(room(1_000_000) + room(0), 0));
        narrow.look();
        narrow.look();
        assertThat(playbooks.read).isEqualTo(3);
        playbooks.away = true;
        assertThat(narrow.published(GLOBEX, "z").revision().number()).isEqualTo(1);
        assertThatThrownBy(() -> narrow.published(ACME, "a")).isInstanceOf(DatabaseAwayException.class);

        playbooks.away = false;
        playbooks.published.remove(small);
        narrow.look();
        playbooks.away = true;
        assertThat(narrow.published(ACME, "a").revision().number())
                .as("what nobody needs")
                .isEqualTo(1);
    }

    @Test
    void whatOthersLeaveOfTheirPartIsForWhoeverNeedsMore() {
        PlaybookId large = new PlaybookId(ACME, "a");
        playbooks.publish(large, 1);
        playbooks.sizes.put(large, 1_000_000L);
        playbooks.publish(new PlaybookId(GLOBEX, "z"), 1);
        ServedPlaybook narrow = new ServedPlaybook(playbooks, SETTINGS, new Room(room(1_000_000) + 2 * room(0), 0));
        narrow.look();
        narrow.look();
        playbooks.away = true;

        assertThat(narrow.published(ACME, "a")).isSameAs(narrow.published(ACME, "a"));
        assertThat(narrow.published(GLOBEX, "z").revision().number()).isEqualTo(1);
    }

    @Test
    void whoseTenantHasLeftIsAnsweredByTheSharedOneAgain() {
        playbooks.publish(new PlaybookId(TenantId.DEFAULT, "default"), 2);
        served.look();
        assertThat(name(TenantId.DEFAULT, "default")).isEqualTo("A playbook of default");

        playbooks.published.remove(new PlaybookId(TenantId.DEFAULT, "default"));
        served.look();
        assertThat(name(TenantId.DEFAULT, "default")).isEqualTo("A playbook of shared");
    }

    private String name(TenantId tenant, String key) {
        return served.published(tenant, key).revision().playbook().name();
    }

    /** What a playbook of so many characters takes compiled. */
    private static long room(long characters) {
        InMemoryPlaybooks one = new InMemoryPlaybooks();
        one.characters = characters;
        return CompiledPlaybook.compile(one.revision(InMemoryPlaybooks.id("default"), 1))
                .bytes();
    }

    private int number() {
        return served.current().orElseThrow().revision().number();
    }
}
