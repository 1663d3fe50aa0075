package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Without a database configured the service brings its own; with one it starts none. */
class EmbeddedByDefaultIT {

    private static final String EMBEDDED = "an embedded PostgreSQL runs on port ";
    private static final Pattern PORT = Pattern.compile(EMBEDDED + "(\\d+)");

    @Test
    void itAnswersAndLeavesNothingRunning() {
        assumeFalse(Packaged.read().isNative(), "the native binary brings no PostgreSQL");
        try (RunningService service = RunningService.start(Map.of()).awaitReady()) {
            assertThat(service.recommend().statusCode()).isEqualTo(200);
            service.await("telling how to try it", RunningService.START, () -> !service.logged("Try it: curl")
                    .isEmpty());
            int port = embeddedPort(service);
            assertThat(takesConnections(port)).isTrue();

            assertThat(service.terminate()).as("ended by SIGTERM").isEqualTo(128 + 15);

            assertThat(takesConnections(port)).isFalse();
            assertThat(service.logged("ERROR")).isEmpty();
        }
    }

    @Test
    void aConfiguredDatabaseIsTheOnlyOne() {
        try (RestartablePostgres postgres = RestartablePostgres.started();
                RunningService service =
                        RunningService.start(postgres.environment()).awaitReady()) {
            assertThat(service.logged(EMBEDDED)).isEmpty();
            assertThat(service.logged("Try it")).isEmpty();
            assertThat(service.descendants()).isEmpty();
            assertThat(service.recommend().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEmbeddedOneThatCannotStartIsOneClearMessage() {
        try (RunningService service =
                RunningService.start(Map.of("CLOSEWISE_EMBEDDED_DATABASE_DIRECTORY", "/dev/null/nowhere"))) {
            assertThat(service.awaitEnd()).isEqualTo(1);
            assertThat(service.logged("QUARKUS_DATASOURCE_JDBC_URL")).hasSize(1);
            assertThat(service.logged("DEBUG")).isEmpty();
            assertThat(service.logged("io.zonky.test.db.postgres.embedded.EmbeddedPostgres]"))
                    .isEmpty();
        }
    }

    private static int embeddedPort(RunningService service) {
        return service.logged(EMBEDDED).stream()
                .map(PORT::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
