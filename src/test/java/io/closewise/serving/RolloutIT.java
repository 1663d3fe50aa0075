package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ending a replica, and replacing all of them one after the other, costs no request. */
class RolloutIT {

    private static final Duration DELAY = Duration.ofSeconds(2);

    private static RestartablePostgres postgres;
    private static Map<String, String> environment;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        environment = new HashMap<>(postgres.environment());
        environment.put("QUARKUS_SHUTDOWN_DELAY", DELAY.toString());
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @Test
    void whatWasAcceptedIsAnsweredAfterSigterm() {
        try (RunningService service = RunningService.start(environment).awaitReady();
                SlowRequest soon = SlowRequest.begin(service);
                SlowRequest late = SlowRequest.begin(service)) {
            // a whole answer on another connection: the two before it have been accepted by then
            assertThat(service.recommend().statusCode()).isEqualTo(200);

            Instant told = Instant.now();
            service.askToEnd();

            service.await("unready", DELAY, () -> service.readiness().statusCode() == 503);
            assertThat(service.recommend().statusCode()).as("still answered").isEqualTo(200);
            assertThat(soon.end()).startsWith("HTTP/1.1 200").containsIgnoringCase("connection: close");

            // now it takes no more, and waits for the last one
            RunningService.pause(DELAY.plusSeconds(1).minus(Duration.between(told, Instant.now())));
            assertThat(late.end()).startsWith("HTTP/1.1 200");

            assertThat(service.awaitEnd()).isEqualTo(128 + 15);
            assertThat(Duration.between(told, Instant.now())).isLessThan(DELAY.plusSeconds(15));
            assertThat(service.logged("ERROR")).isEmpty();
        }
    }

    @Test
    void replacingEveryReplicaUnderLoadFailsNoRequest() throws Exception {
        List<RunningService> started = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                started.add(RunningService.start(environment));
            }
            started.forEach(RunningService::awaitReady);
            try (BalancedLoad load = new BalancedLoad(started)) {
                load.awaitAnswers(200);
                for (RunningService old : List.copyOf(started)) {
                    RunningService fresh = RunningService.start(environment).awaitReady();
                    started.add(fresh);
                    load.add(fresh);
                    old.askToEnd();
                    assertThat(old.awaitEnd()).isEqualTo(128 + 15);
                    load.awaitAnswers(200);
                }
                assertThat(load.failures()).isEmpty();
            }
        } finally {
            started.forEach(RunningService::close);
        }
    }
}
