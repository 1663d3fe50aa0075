package io.closewise.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.access.TestCallers;
import io.closewise.api.json.JsonRequestReader;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What callers hear of their limits. Each test has a tenant of its own; see TestLimits for what each may use. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LimitsHttpTest {

    private static final String BATCH = "/v1/recommendations/batch";
    private static final String IMPORT = "/v1/playbooks/import";
    private static final String LINES = "application/x-ndjson";
    private static final Executor ONE_THREAD_EACH = work -> new Thread(work).start();

    @Test
    void anAnswerTellsWhatIsLeft() {
        Response answer = recommend("few-a-caller/tells");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"caller\";q=5;w=5, \"tenant\";q=1000000;w=1");
        assertThat(answer.header("RateLimit")).matches("\"caller\";r=[45];t=[01], \"tenant\";r=\\d+;t=[01]");
        assertThat(answer.header("Retry-After")).isNull();
    }

    @Test
    void aProblemTellsItToo() {
        Response missing =
                given().header(TestCallers.HEADER, "few-a-caller/misses").get("/v1/techniques/nobody-knows");

        Calls.problem(missing, 404);
        assertThat(missing.header("RateLimit")).startsWith("\"caller\";r=");
    }

    @Test
    void whoHasUsedItUpIsToldWhenToTryAgain() {
        double before = refused("CALLER_RATE");

        Response refusal = untilRefused("few-a-caller/hasty");

        JsonNode problem = Calls.problem(refusal, 429);
        assertThat(problem.path("type").asText()).isEqualTo("urn:closewise:problem:too-many-requests");
        assertThat(problem.path("retryAfterSeconds").asInt()).isEqualTo(1);
        assertThat(refusal.header("Retry-After")).isEqualTo("1");
        assertThat(problem.path("rateLimit").toString()).isEqualTo("{\"limit\":5,\"remaining\":0,\"resetSeconds\":5}");
        assertThat(refusal.header("RateLimit")).startsWith("\"caller\";r=0;t=5, ");
        assertThat(refusal.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused("CALLER_RATE")).isEqualTo(before + 1);
        assertThat(recommend("few-a-caller/patient").statusCode()).isEqualTo(200);
    }

    @Test
    void theCallersOfATenantShareWhatItHas() {
        for (int i = 0; i < 4; i++) {
            recommend("few-together/caller-" + i);
        }

        JsonNode problem = Calls.problem(untilRefused("few-together/another"), 429);

        assertThat(problem.path("detail").asText()).contains("your tenant together");
        assertThat(recommend("default/another").statusCode()).isEqualTo(200);
    }

    @Test
    void aBatchCostsItsContexts() {
        assertThat(batch("few-contexts/batches", 400).statusCode()).isEqualTo(200);

        Response refusal = batch("few-contexts/batches", 600);

        assertThat(Calls.problem(refusal, 429).path("rateLimit").path("limit").asInt())
                .isEqualTo(60);
    }

    @Test
    void aSimulationCostsItsDeals() {
        assertThat(simulate("few-contexts/simulates").statusCode()).isEqualTo(200);

        Calls.problem(simulate("few-contexts/simulates"), 429);
    }

    private static Response simulate(String caller) {
        return given().header(TestCallers.HEADER, caller)
                .contentType("application/json")
                .accept("application/json, application/problem+json")
                .body("{\"after\":{\"playbook\":\"default\"}}")
                .post("/v1/simulations");
    }

    @Test
    void nothingIsFoundPastTheLimits() {
        for (String path : List.of("/v1;x=1/recommendations", "/v1;/recommendations", "/v1/recommendations;a")) {
            Calls.problem(
                    given().urlEncodingEnabled(false)
                            .header(TestCallers.HEADER, "default/sly")
                            .contentType("application/json")
                            .body(Calls.SMALLEST)
                            .post(path),
                    404);
        }
    }

    @Test
    void linesWaitRatherThanFail() {
        long begin = System.nanoTime();

        String results = given().header(TestCallers.HEADER, "slow-lines/x")
                .contentType(LINES)
                .body((Calls.SMALLEST + "\n").repeat(300).getBytes(ISO_8859_1))
                .post(BATCH)
                .asString();

        assertThat(results.lines()).hasSize(300).allMatch(line -> line.startsWith("{\"status\":200,"));
        // beyond half of the burst of 200 lines there are 200 a second
        assertThat(System.nanoTime() - begin).isGreaterThan(900_000_000L);
    }

    @Test
    void aCallWaitsForItsTurnAndOneMoreIsRefused() throws Exception {
        try (Half first = new Half("one-by-one/first")) {
            List<CompletableFuture<Response>> others = List.of(
                    CompletableFuture.supplyAsync(() -> recommend("one-by-one/second"), ONE_THREAD_EACH),
                    CompletableFuture.supplyAsync(() -> recommend("one-by-one/third"), ONE_THREAD_EACH));
            Response refusal = (Response)
                    CompletableFuture.anyOf(others.get(0), others.get(1)).join();
            assertThat(Calls.problem(refusal, 429).path("detail").asText()).contains("waiting for their turn");
            assertThat(refusal.header("Retry-After")).isEqualTo("1");
            assertThat(others).filteredOn(CompletableFuture::isDone).hasSize(1);
            assertThat(recommend("default/another").statusCode())
                    .as("nobody else waits")
                    .isEqualTo(200);

            assertThat(first.end()).startsWith("HTTP/1.1 200");

            assertThat(others).extracting(other -> other.join().statusCode()).containsExactlyInAnyOrder(200, 429);
        }
    }

    @Test
    void nobodyWaitsForLongerThanThePatience() throws Exception {
        double before = refused("QUEUE");
        try (Half first = new Half("impatient/first")) {
            Calls.problem(recommend("impatient/second"), 429);

            assertThat(first.end()).startsWith("HTTP/1.1 200");
        }
        assertThat(recommend("impatient/third").statusCode()).isEqualTo(200);
        assertThat(refused("QUEUE")).isEqualTo(before + 1);
    }

    @Test
    void wholePlaybooksWaitForEachOtherAndForNobodyElse() throws Exception {
        double before = refused("DOCUMENTS");
        List<Half> halves = new ArrayList<>();
        try {
            for (int i = 1; i <= 4; i++) {
                halves.add(new Half("whole-and-hasty/" + i, IMPORT, "{\"key\":\"never\"}", i));
            }

            JsonNode problem = Calls.problem(read("whole-and-hasty/5", "/v1/playbooks/default"), 429);

            assertThat(problem.path("detail").asText()).contains("whole playbooks");
            assertThat(refused("DOCUMENTS")).isEqualTo(before + 1);
            assertThat(read("whole-and-hasty/5", "/v1/playbooks").statusCode()).isEqualTo(200);
            assertThat(recommend("whole-and-hasty/5").statusCode()).isEqualTo(200);
            assertThat(read("default/another", "/v1/playbooks/default").statusCode())
                    .as("nobody else waits")
                    .isEqualTo(200);
        } finally {
            for (Half half : halves) {
                half.close();
            }
        }
    }

    @Test
    void aPlaceThatOthersWaitForIsNotForABodyThatDripsIn() throws Exception {
        List<Half> halves = new ArrayList<>();
        try {
            for (int i = 1; i <= 4; i++) {
                halves.add(new Half("whole-playbooks/" + i, IMPORT, "{\"key\":\"never\"}", i));
            }

            assertThat(read("whole-playbooks/5", "/v1/playbooks/default").statusCode())
                    .isEqualTo(200);

            assertThat(halves.get(0).answer()).startsWith("HTTP/1.1 408").contains("while others waited");
        } finally {
            for (Half half : halves) {
                half.close();
            }
        }
    }

    @Test
    void aBatchThatRunsLeavesSingleCallsAlone() throws Exception {
        try (LineSocket socket =
                new LineSocket("Transfer-Encoding: chunked", TestCallers.HEADER + ": one-batch/first")) {
            socket.send(Calls.SMALLEST);
            socket.result();

            assertThat(Calls.problem(batch("one-batch/second", 1), 429)
                            .path("detail")
                            .asText())
                    .contains("batches and simulations");
            Calls.problem(batch("one-batch/second", 1, BATCH + "/"), 429);
            assertThat(recommend("one-batch/second").statusCode()).isEqualTo(200);
            assertThat(batch("default/another", 1).statusCode()).isEqualTo(200);

            socket.end();
            assertThat(socket.result()).isNull();
        }
    }

    @Test
    void whoGuessesKeysIsSlowedAndNobodyElseIs() throws Exception {
        int tries = 0;
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"),
                RestAssured.port,
                InetAddress.getByName("127.9." + System.nanoTime() % 256 + ".9"),
                0)) {
            socket.setSoTimeout(10_000);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String status;
            do {
                socket.getOutputStream()
                        .write(("GET /v1/signals HTTP/1.1\r\nHost: localhost\r\nX-API-Key: cw_" + tries + "\r\n\r\n")
                                .getBytes(ISO_8859_1));
                status = skip(in);
                tries++;
            } while (status.startsWith("HTTP/1.1 401") && tries < 5_000);

            assertThat(status).startsWith("HTTP/1.1 429");
        }
        assertThat(tries).isGreaterThan(500);
        Calls.problem(given().header("X-API-Key", "cw_wrong").get("/v1/signals"), 401);
        Calls.problem(given().header("Authorization", "Bearer a.b.c").get("/v1/signals"), 401);
        assertThat(recommend("default/another").statusCode()).isEqualTo(200);
    }

    /** By that it is known to have been taken. */
    @Test
    void theDocumentOfTheApiEndsItsConnection() {
        String ask = "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n";

        Wire.Reply reply = Wire.send(ask + ask);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("connection", "close");
        assertThat(reply.body().getBytes(StandardCharsets.UTF_8))
                .as("one answer, and whole")
                .hasSize(Integer.parseInt(reply.headers().getOrDefault("content-length", "0")));
    }

    private static String skip(BufferedReader in) throws IOException {
        String status = in.readLine();
        int length = 0;
        for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        assertThat(in.skip(length)).isEqualTo(length);
        return status;
    }

    private static Response recommend(String caller) {
        return given().header(TestCallers.HEADER, caller)
                .contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(Calls.SMALLEST)
                .post(Calls.RECOMMENDATIONS);
    }

    private static Response read(String caller, String path) {
        return given().header(TestCallers.HEADER, caller)
                .accept("application/json, application/problem+json")
                .get(path);
    }

    private static Response untilRefused(String caller) {
        Response response = recommend(caller);
        for (int i = 0; i < 50 && response.statusCode() == 200; i++) {
            response = recommend(caller);
        }
        return response;
    }

    private static Response batch(String caller, int contexts) {
        return batch(caller, contexts, BATCH);
    }

    private static Response batch(String caller, int contexts, String path) {
        return given().header(TestCallers.HEADER, caller)
                .contentType("application/json")
                .accept("application/json, application/problem+json")
                .body("{\"contexts\":[" + String.join(",", java.util.Collections.nCopies(contexts, Calls.SMALLEST))
                        + "]}")
                .post(path);
    }

    private static double refused(String kind) {
        Matcher found = Pattern.compile("(?m)^closewise_limits_refused_total\\{kind=\"" + kind + "\",?} (\\S+)$")
                .matcher(given().accept("text/plain").get("/q/metrics").asString());
        assertThat(found.find()).as(kind).isTrue();
        return Double.parseDouble(found.group(1));
    }

    /** A call of which half of the body has not come yet, so that it is not answered. */
    private static final class Half implements AutoCloseable {

        private final Socket socket = new Socket("127.0.0.1", RestAssured.port);

        private final String body;

        Half(String caller) throws Exception {
            this(caller, Calls.RECOMMENDATIONS, Calls.SMALLEST, 1);
        }

        /** Returns when so many are waited for. */
        Half(String caller, String path, String body, int many) throws Exception {
            this.body = body;
            socket.setSoTimeout(10_000);
            String head = String.join(
                    "\r\n",
                    List.of(
                            "POST " + path + " HTTP/1.1",
                            "Host: localhost",
                            "Connection: close",
                            "Content-Type: application/json",
                            "Content-Length: " + body.length(),
                            TestCallers.HEADER + ": " + caller,
                            "",
                            body.substring(0, 10)));
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            long end = System.nanoTime() + 10_000_000_000L;
            while (beingRead() < many) {
                assertThat(System.nanoTime()).as("it is not let in").isLessThan(end);
                Thread.sleep(20);
            }
        }

        /** How many threads wait for the rest of something. */
        private static long beingRead() {
            return Thread.getAllStackTraces().values().stream()
                    .filter(frames -> Arrays.stream(frames)
                            .anyMatch(frame -> frame.getClassName().equals(JsonRequestReader.class.getName())))
                    .count();
        }

        String end() throws IOException {
            socket.getOutputStream().write(body.substring(10).getBytes(ISO_8859_1));
            return answer();
        }

        String answer() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
