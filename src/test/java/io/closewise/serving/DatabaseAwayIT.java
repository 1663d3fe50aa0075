package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Recommendations go on while the database is away, the replica says so and stays ready, and everything recovers. */
class DatabaseAwayIT {

    private static final Duration RECOVERY = Duration.ofSeconds(15);

    private static RestartablePostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        service = RunningService.start(postgres.environment()).awaitReady();
    }

    @AfterAll
    static void end() {
        service.close();
        postgres.close();
    }

    @Test
    void aStoppedDatabaseFailsNoRequest() throws Exception {
        Editor.right(service.exchange(
                "PUT",
                "/v1/stage-mappings/OURS",
                "application/json",
                "{\"etag\":\"m0\",\"entries\":[{\"label\":\"Talks\",\"stage\":\"EXPANSION\"}]}"));
        String named = "{\"key\":\"ours\",\"name\":\"Ours\",\"requestId\":\"once\"}";
        int lines = service.log().size();
        try (Load load = new Load()) {
            load.awaitAnswers(100);
            postgres.stop();
            service.await("degraded", Duration.ofSeconds(10), service::degraded);
            RunningService.pause(Duration.ofSeconds(4));
            assertThat(service.degraded()).isTrue();
            assertThat(service.readiness().body()).contains("\"away\"").contains("\"UP\"");
            assertThat(service.liveness().statusCode()).isEqualTo(200);
            load.awaitAnswers(100);
            assertThat(service.post(
                                    "/v1/recommendations",
                                    "{\"crmStage\":{\"crm\":\"OURS\",\"name\":\"Talks\"},\"authority\":\"CONFIRMED\"}")
                            .body())
                    .as("the mapping that was last read goes on answering")
                    .contains("STAGE_EXPANSION");
            assertThat(service.get("/v1/stage-mappings/OURS").statusCode()).isEqualTo(503);
            var away = service.post("/v1/playbooks", named);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("\"retryAfterSeconds\":2");

            postgres.start();
            service.await("recovered", RECOVERY, () -> !service.degraded());
            load.awaitAnswers(100);
            assertThat(load.failures()).isEmpty();
        }
        assertThat(service.post("/v1/playbooks", named).headers().firstValue("Idempotency-Replayed"))
                .as("what failed may be sent again under its key")
                .isEmpty();
        assertThat(service.post("/v1/playbooks", named).headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        List<String> said = service.log().subList(lines, service.log().size());
        assertThat(said)
                .as("an outage is worth two lines, not two a second")
                .hasSizeLessThan(6)
                .anyMatch(line -> line.contains("WARN") && line.contains("database cannot be used"))
                .anyMatch(line -> line.contains("database is back"));
    }

    @Test
    void aDatabaseThatTakesConnectionsAndAnswersNothingFailsNoRequest() throws Exception {
        try (Load load = new Load()) {
            postgres.freeze();
            try {
                service.await("degraded", Duration.ofSeconds(20), service::degraded);
                assertThat(service.liveness().statusCode()).isEqualTo(200);
                load.awaitAnswers(100);
            } finally {
                postgres.thaw();
            }
            service.await("recovered", RECOVERY, () -> !service.degraded());
            assertThat(load.failures()).isEmpty();
        }
    }

    /** Four callers, each sending one request after the other. */
    private static final class Load implements AutoCloseable {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicInteger answers = new AtomicInteger();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final List<Thread> callers = new ArrayList<>();

        Load() {
            for (int i = 0; i < 4; i++) {
                Thread caller = new Thread(this::call, "caller " + i);
                caller.start();
                callers.add(caller);
            }
        }

        private void call() {
            while (!ended.get()) {
                try {
                    var response = service.recommend();
                    if (response.statusCode() == 200) {
                        answers.incrementAndGet();
                    } else {
                        failures.add(response.statusCode() + " " + response.body());
                    }
                } catch (RuntimeException e) {
                    failures.add(e.toString());
                }
                // steady, and the machine has other things to do
                RunningService.pause(Duration.ofMillis(10));
            }
        }

        void awaitAnswers(int more) {
            int enough = answers.get() + more;
            service.await(more + " further answers", RECOVERY, () -> answers.get() >= enough);
        }

        Queue<String> failures() {
            return failures;
        }

        @Override
        public void close() throws InterruptedException {
            ended.set(true);
            for (Thread caller : callers) {
                caller.join(10_000);
            }
        }
    }
}
