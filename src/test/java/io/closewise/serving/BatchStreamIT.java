package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service with a heap that holds neither the lines nor the answers, and with little patience. */
class BatchStreamIT {

    private static final Duration STALL = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LINES = 6_000;
    /** The lines are 100 MB, and so, or more, are their results. */
    private static final String PADDING = " ".repeat(16 * 1024);

    private static RestartablePostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("CLOSEWISE_BATCH_STALL", STALL.toMillis() + "ms");
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx80m");
        service = RunningService.start(environment).awaitReady();
    }

    @AfterAll
    static void end() {
        try (RestartablePostgres closed = postgres;
                RunningService ended = service) {
            assertThat(ended.logged("OutOfMemory")).isEmpty();
            assertThat(ended.logged("ERROR")).isEmpty();
        }
    }

    @Test
    void neitherLinesNorResultsAreKept() throws IOException {
        assertThat(ManyDeals.stream(port(), LINES, PADDING)).isEqualTo(LINES);
    }

    @Test
    void whoSendsNothingMoreIsLeft() throws IOException {
        try (KeptConnection connection = new KeptConnection(port())) {
            connection.begin("/v1/recommendations/batch", "application/x-ndjson");
            connection.chunk(ManyDeals.deal(0) + "\n{\"ref\"");
            connection.flush();
            long begin = System.nanoTime();

            assertThatThrownBy(() -> connection.answer((bytes, from, to) -> {})).isInstanceOf(IOException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(STALL, STALL.multipliedBy(8));
        }
    }

    @Test
    void whoSendsALineNowAndThenIsNotLeft() throws Exception {
        try (KeptConnection connection = new KeptConnection(port())) {
            connection.begin("/v1/recommendations/batch", "application/x-ndjson");
            for (int i = 0; i < 5; i++) {
                connection.chunk(ManyDeals.deal(i) + "\n");
                connection.flush();
                RunningService.pause(STALL.dividedBy(2));
            }
            connection.end();
            assertThat(connection.answer((bytes, from, to) -> {})).isEqualTo(200);
        }
    }

    @Test
    void whoTakesNothingIsLeft() throws IOException {
        try (KeptConnection connection = new KeptConnection(port())) {
            connection.begin("/v1/recommendations/batch", "application/x-ndjson");

            assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> {
                        for (int i = 0; i < LINES * 10; i++) {
                            connection.chunk(ManyDeals.deal(i) + PADDING + "\n");
                        }
                    })
                    .isInstanceOf(IOException.class));
        }
        assertThat(service.recommend().statusCode()).isEqualTo(200);
    }

    private static int port() {
        return URI.create(service.address()).getPort();
    }
}
