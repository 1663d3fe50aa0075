package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.document.PlaybookDocument;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Killed at any moment of a publication, the service leaves the old revision or the new one behind, whole. */
class KilledWhilePublishingIT {

    private static final int KILLS = 3;

    @Test
    void theOldOrTheNewRevisionIsThereAndWhole() throws Exception {
        Random random = new Random(20250615);
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            int earlier = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                RunningService service =
                        RunningService.start(postgres.environment()).awaitReady();
                CountDownLatch begun = new CountDownLatch(1);
                Thread publisher = publisher(service, kill, begun);
                begun.await();
                RunningService.pause(Duration.ofMillis(random.nextInt(2_500)));
                service.kill();
                publisher.join(60_000);
                assertThat(publisher.isAlive()).isFalse();

                int revisions = Integer.parseInt(
                        postgres.value("select count(*) from playbook_revision where tenant = 'default'"));
                System.out.printf("kill %d: %d revisions%n", kill + 1, revisions);
                assertThat(revisions).isGreaterThan(earlier);
                earlier = revisions;
                assertConsistent(postgres);
            }
            try (RunningService service =
                    RunningService.start(postgres.environment()).awaitReady()) {
                for (int number = 1; number <= earlier; number++) {
                    JsonNode revision = Editor.right(service.get("/v1/playbooks/default/revisions/" + number));
                    assertThat(PlaybookDocument.of(revision.path("document")).checksum())
                            .as("revision " + number)
                            .isEqualTo(revision.at("/revision/checksum").asText());
                }
                assertThat(Editor.answering(service)).isEqualTo(earlier);
                new Editor(service, "default").publishAs("Goes on");
            }
        }
    }

    @Test
    void killedBetweenTheRevisionAndItsAuditTheOldOneIsThere() throws Exception {
        try (RestartablePostgres postgres = RestartablePostgres.started();
                RunningService service =
                        RunningService.start(postgres.environment()).awaitReady()) {
            Editor editor = new Editor(service, "default");
            editor.publishAs("Before");
            editor.rename("Half published");
            postgres.holding("lock table playbook_audit in exclusive mode", () -> {
                Thread publisher = new Thread(() -> {
                    try {
                        editor.publish();
                    } catch (UncheckedIOException e) {
                        // killed
                    }
                });
                publisher.start();
                // the transaction has written the revision, and waits to write the audit of it
                service.await("waiting", Duration.ofSeconds(30), () -> !postgres.value(
                                "select count(*) from pg_locks where not granted")
                        .equals("0"));
                service.kill();
                publisher.join(60_000);
                return null;
            });

            assertConsistent(postgres);
            assertThat(postgres.value("select published from playbook where tenant = 'default'"))
                    .isEqualTo("2");
            try (RunningService again =
                    RunningService.start(postgres.environment()).awaitReady()) {
                assertThat(Editor.answering(again)).isEqualTo(2);
                assertThat(new Editor(again, "default")
                                .publishAs("After")
                                .path("revision")
                                .asInt())
                        .isEqualTo(3);
            }
        }
    }

    private static void assertConsistent(RestartablePostgres postgres) throws Exception {
        assertThat(postgres.value("select max(number) = count(*) and max(number) = (select published from playbook"
                        + " where tenant = 'default') from playbook_revision where tenant = 'default'"))
                .as("numbers without gaps, the newest published")
                .isEqualTo("t");
        assertThat(postgres.value(
                        "select count(*) from playbook_revision r where (select count(*) from playbook_audit a"
                                + " where a.playbook_id = r.playbook_id and a.revision = r.number"
                                + " and a.checksum = r.checksum) <> 1"))
                .as("revisions without exactly one entry in the audit")
                .isEqualTo("0");
        assertThat(postgres.value("select count(*) from playbook_draft d join playbook p on p.id = d.playbook_id"
                        + " where d.edit <> p.edits"))
                .as("drafts that the playbook does not count")
                .isEqualTo("0");
    }

    /** Publishes one revision after the other until the service is gone. */
    private static Thread publisher(RunningService service, int kill, CountDownLatch begun) {
        Thread publisher = new Thread(
                () -> {
                    Editor editor = new Editor(service, "default");
                    try {
                        for (int i = 0; ; i++) {
                            editor.publishAs("Kill " + kill + ", publication " + i);
                            begun.countDown();
                        }
                    } catch (UncheckedIOException e) {
                        // killed
                    }
                },
                "publisher");
        publisher.start();
        return publisher;
    }
}
