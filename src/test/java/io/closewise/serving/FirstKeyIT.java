package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packaged service in production, opened by the key to begin with alone, as its README tells. */
class FirstKeyIT {

    /** As some generator of passwords makes it. */
    private static final String BOOTSTRAP = "Zf3.9tq-LJm_41vXr8~aPd27+wCk/Bn0=";

    private static final String ORDER =
            "{\"name\": \"CRM of the sales team\", \"tenant\": \"acme\", \"roles\": [\"recommend\"]}";

    @Test
    void theBootstrapKeyMakesKeysAndThoseCall() {
        try (RunningService service = RunningService.start(Map.of(
                        "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false", "CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP))
                .awaitReady()) {
            assertThat(service.recommend().statusCode()).isEqualTo(401);

            var made = service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + BOOTSTRAP);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            Matcher key = Pattern.compile("cw_[A-Za-z0-9_-]{43}").matcher(made.body());
            assertThat(key.find()).isTrue();
            assertThat(service.post("/v1/api-keys", ORDER, "X-API-Key", BOOTSTRAP)
                            .statusCode())
                    .isEqualTo(201);

            var asked = service.post("/v1/recommendations", RunningService.DEAL, "X-API-Key", key.group());
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
            assertThat(asked.body()).contains("\"verdict\"");
            assertThat(service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + key.group())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + BOOTSTRAP + "x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(String.join("\n", service.log())).doesNotContain(BOOTSTRAP, key.group());
        }
    }

    @Test
    void onlyPagesOfOriginsThatAreNamedMayCall() {
        try (RunningService service = RunningService.start(Map.of(
                        "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false",
                        "CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP,
                        "QUARKUS_HTTP_CORS_ENABLED", "true",
                        "QUARKUS_HTTP_CORS_ORIGINS", "https://crm.example"))
                .awaitReady()) {
            var named = preflight(service, "https://crm.example");
            assertThat(named.statusCode()).isEqualTo(200);
            assertThat(named.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://crm.example");
            assertThat(named.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isNotEqualTo(Optional.of("true"));
            assertThat(preflight(service, "https://elsewhere.example").headers().map())
                    .doesNotContainKey("access-control-allow-origin");
        }
    }

    private static HttpResponse<String> preflight(RunningService service, String origin) {
        return service.exchange(
                "OPTIONS",
                "/v1/recommendations",
                "",
                null,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,content-type");
    }

    @Test
    void whoGuessesHasToWaitAtEveryWayIn() {
        try (RunningService service = RunningService.start(Map.of(
                        "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false",
                        "CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP,
                        "CLOSEWISE_LIMITS_FAILURES_A_MINUTE", "6",
                        "CLOSEWISE_CRM_PIPEDRIVE_COMPANIES__7__TENANT", "acme",
                        "CLOSEWISE_CRM_PIPEDRIVE_COMPANIES__7__USERNAME", "panel",
                        "CLOSEWISE_CRM_PIPEDRIVE_COMPANIES__7__PASSWORD", "Mv2-kk81-Lq0x-77ab"))
                .awaitReady()) {
            assertThat(panel(service, "Mv2-kk81-Lq0x-77ab").statusCode()).isEqualTo(200);
            String good = key(service, ORDER);
            assertThat(recommend(service, good).statusCode()).isEqualTo(200);
            for (int i = 0; i < 3; i++) {
                assertThat(panel(service, "guess-" + i).statusCode()).isEqualTo(401);
                assertThat(service.post("/v1/api-keys", ORDER, "X-API-Key", "cw_" + "0".repeat(42) + i)
                                .statusCode())
                        .isEqualTo(401);
            }

            var guessed = service.post("/v1/api-keys", ORDER, "X-API-Key", BOOTSTRAP);
            assertThat(guessed.statusCode()).as(guessed.body()).isEqualTo(429);
            assertThat(guessed.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 10L);
            assertThat(panel(service, "Mv2-kk81-Lq0x-77ab").statusCode()).isEqualTo(429);
            assertThat(recommend(service, good).statusCode())
                    .as("a key that is known is no guess")
                    .isEqualTo(200);
            assertThat(service.recommend().statusCode())
                    .as("no credentials, no guess")
                    .isEqualTo(401);
        }
    }

    @Test
    void aStreamEndsSoonAfterItsKey() throws Exception {
        try (RunningService service = RunningService.start(Map.of(
                        "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false", "CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP))
                .awaitReady()) {
            String admin = key(service, ORDER.replace("recommend", "administer"));
            String made =
                    service.post("/v1/api-keys", ORDER, "X-API-Key", BOOTSTRAP).body();
            String key = in(made, "cw_[A-Za-z0-9_-]{43}");
            try (Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(),
                    URI.create(service.address()).getPort())) {
                socket.setSoTimeout(15_000);
                OutputStream out = socket.getOutputStream();
                String line = RunningService.DEAL + "\n";
                String chunk = Integer.toHexString(line.length()) + "\r\n" + line + "\r\n";
                out.write(("POST /v1/recommendations/batch HTTP/1.1\r\nHost: localhost\r\nX-API-Key: " + key
                                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.write(chunk.getBytes(StandardCharsets.UTF_8));
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(in.readLine()).contains("200");

                String id = in(made, "[0-9a-f]{8}-[0-9a-f-]{27}");
                assertThat(service.exchange("DELETE", "/v1/api-keys/" + id, "", null, "X-API-Key", admin)
                                .statusCode())
                        .isEqualTo(200);
                service.await(
                        "refused",
                        Duration.ofSeconds(15),
                        () -> recommend(service, key).statusCode() == 401);
                RunningService.pause(Duration.ofMillis(1_100));
                out.write(chunk.getBytes(StandardCharsets.UTF_8));

                assertThat(untilItEnds(in)).containsOnlyOnce("\"status\":200");
            }
        }
    }

    /** Whatever comes until the end, or until it breaks off. */
    private static String untilItEnds(BufferedReader in) {
        StringBuilder text = new StringBuilder();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                text.append(line).append('\n');
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("it goes on", e);
        } catch (IOException e) {
            // it has hung up
        }
        return text.toString();
    }

    private static String key(RunningService service, String order) {
        return in(service.post("/v1/api-keys", order, "X-API-Key", BOOTSTRAP).body(), "cw_[A-Za-z0-9_-]{43}");
    }

    private static String in(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static HttpResponse<String> recommend(RunningService service, String key) {
        return service.post("/v1/recommendations", RunningService.DEAL, "X-API-Key", key);
    }

    private static HttpResponse<String> panel(RunningService service, String password) {
        String basic = Base64.getEncoder().encodeToString(("panel:" + password).getBytes(StandardCharsets.UTF_8));
        return service.get(
                "/v1/crm/pipedrive/panel?resource=deal&view=list&userId=1&companyId=7&selectedIds=1",
                "Authorization",
                "Basic " + basic);
    }
}
