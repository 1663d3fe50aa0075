package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers that take their time, and callers that go away. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class BatchPressureTest {

    /** Spaces that make a line long, so that what lies in the buffers of the system is few lines. */
    private static final String PADDING = " ".repeat(16 * 1024);

    private static final Duration SOON = Duration.ofSeconds(5);

    private final LogWatch log = new LogWatch();

    @BeforeEach
    void watchTheLog() {
        log.start();
    }

    @AfterEach
    void nothingIsLogged() {
        assertThat(log.stop()).isEmpty();
    }

    @Test
    void aSlowReaderStopsTheReading() throws Exception {
        int all = 2_000;
        AtomicInteger sent = new AtomicInteger();
        try (LineSocket socket = new LineSocket()) {
            Thread sender = sender(socket, all, sent);

            int stopped = whereItStops(sent);
            assertThat(stopped).isLessThan(all * 3 / 4);

            for (int i = 0; i < all; i++) {
                assertThat(socket.result().path("ref").asText()).isEqualTo("deal-" + i);
            }
            assertThat(socket.result()).isNull();
            sender.join(SOON.toMillis());
            assertThat(sent).hasValue(all);
        }
    }

    @Test
    void whoGoesAwayFreesTheThreadAtOnce() throws Exception {
        List<LineSocket> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LineSocket socket = new LineSocket();
            socket.send(BatchHttpTest.context("x", "POST_DEMO"));
            socket.result();
            socket.raw("1000\r\n{\"ref\":");
            waiting.add(socket);
        }
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LineSocket unread = new LineSocket();
            AtomicInteger sent = new AtomicInteger();
            senders.add(sender(unread, 2_000, sent));
            whereItStops(sent);
            waiting.add(unread);
        }
        assertThat(threads()).isEqualTo(8);

        for (LineSocket socket : waiting) {
            socket.close();
        }

        await(0);
        for (Thread sender : senders) {
            sender.join(SOON.toMillis());
        }
        given().contentType("application/json")
                .body(Calls.SMALLEST)
                .post(Calls.RECOMMENDATIONS)
                .then()
                .statusCode(200);
    }

    private static Thread sender(LineSocket socket, int lines, AtomicInteger sent) {
        Thread sender = new Thread(() -> {
            try {
                for (int i = 0; i < lines; i++) {
                    socket.send(BatchHttpTest.context("deal-" + i, "POST_DEMO") + PADDING);
                    sent.incrementAndGet();
                }
                socket.end();
            } catch (IOException e) {
                // the test closed it
            }
        });
        sender.setDaemon(true);
        sender.start();
        return sender;
    }

    /** How many lines were sent until no more were taken. */
    private static int whereItStops(AtomicInteger sent) throws InterruptedException {
        int before = -1;
        for (int now = sent.get(); now != before || now == 0; now = sent.get()) {
            before = now;
            Thread.sleep(300);
        }
        return before;
    }

    private static void await(long threads) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (threads() != threads) {
            assertThat(System.nanoTime()).as(threads() + " threads are held").isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** Those that answer lines right now. */
    private static long threads() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(BatchResource.class.getName())))
                .count();
    }
}
