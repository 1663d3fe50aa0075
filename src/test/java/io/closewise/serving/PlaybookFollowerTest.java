package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlaybookFollowerTest {

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    private final ServedPlaybook served =
            new ServedPlaybook(playbooks, ServedPlaybookTest.SETTINGS, new Room(1_000_000, 0));

    @Test
    void nothingThatFailsOnceEndsItForGood() throws Exception {
        PlaybookFollower follower = new PlaybookFollower(served);
        follower.start(new StartupEvent());
        try {
            playbooks.broken = true;
            Thread.sleep(500);
            playbooks.publish("default", 2);
            playbooks.broken = false;

            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (number() != 2 && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
            assertThat(number()).isEqualTo(2);
        } finally {
            follower.stop(new ShutdownEvent());
        }
    }

    private int number() {
        return served.current().orElseThrow().revision().number();
    }
}
