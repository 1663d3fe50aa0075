package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A replica that is cut from the database goes on answering by the last revision that it read, and has caught up within ten seconds
 * once the line is healed. {@code -Dcut.seconds=60} cuts for as long as a minute.
 */
class CutReplicaIT {

    private static final Duration CUT = Duration.ofSeconds(Integer.getInteger("cut.seconds", 6));
    private static final Duration BOUND = Duration.ofSeconds(10);

    private static RestartablePostgres postgres;
    private static CuttableLine line;
    private static RunningService whole;
    private static RunningService cut;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        line = new CuttableLine(postgres.port());
        whole = RunningService.start(postgres.environment()).awaitReady();
        cut = RunningService.start(RestartablePostgres.environment(line.port())).awaitReady();
    }

    @AfterAll
    static void end() {
        cut.close();
        whole.close();
        line.close();
        postgres.close();
    }

    @Test
    void afterASilentCutItCatchesUp() {
        // connections of the pool are there to be cut as well
        new Editor(cut, "default").draft();

        catchesUp("silent", line::cutSilently);
    }

    @Test
    void afterAHardCutItCatchesUp() {
        catchesUp("hard", line::cutHard);
    }

    private static void catchesUp(String kind, Runnable cutIt) {
        Editor editor = new Editor(whole, "default");
        int before =
                editor.publishAs("Before the " + kind + " cut").path("revision").asInt();
        cut.await("up to date", BOUND, () -> Editor.answering(cut) == before);
        cutIt.run();
        Instant end = Instant.now().plus(CUT);
        int after =
                editor.publishAs("During the " + kind + " cut").path("revision").asInt();
        while (Instant.now().isBefore(end)) {
            assertThat(Editor.answering(cut)).isEqualTo(before);
            RunningService.pause(Duration.ofMillis(100));
        }
        assertThat(cut.degraded()).isTrue();

        line.heal();
        Instant healed = Instant.now();
        cut.await("caught up", BOUND, () -> Editor.answering(cut) == after);
        System.out.printf(
                "After a %s cut of %d s: caught up in %d ms%n",
                kind, CUT.toSeconds(), Duration.between(healed, Instant.now()).toMillis());
        cut.await("recovered", BOUND, () -> !cut.degraded());
        assertThat(new Editor(cut, "default")
                        .published()
                        .at("/revision/revision")
                        .asInt())
                .isEqualTo(after);
    }
}
