package io.closewise.api;

import static io.closewise.api.Books.object;
import static io.closewise.api.Books.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with a key, sent again. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class IdempotencyHttpTest {

    private static final String HEADER = "Idempotency-Key";

    private final String id = Books.newKey() + "/request";

    @Test
    void aCreationIsDoneOnceAndAnsweredTheSame() {
        String key = Books.newKey();
        JsonNode request = object("key", key, "name", "Ours");
        Response first = sent(id, request, "");
        Response again = sent(id, request, "");

        ok(first, 201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertSame(first, again);
        assertThat(again.header("Location")).isEqualTo("/v1/playbooks/" + key + "/draft");
        assertThat(again.header("ETag")).isEqualTo("\"d1\"");
        assertThat(again.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
        assertThat(deeds(key)).containsExactly("CREATED");
    }

    @Test
    void theKeyMayStandInTheBodyAndInQuotesInTheHeader() {
        JsonNode request = object("key", Books.newKey(), "name", "Ours", "requestId", id);
        Response first = Books.create(request);

        ok(first, 201);
        assertSame(first, Books.create(request));
        assertSame(first, sent(id, request, ""));
        assertSame(first, sent('"' + id + '"', request, ""));
    }

    @Test
    void twoKeysThatDifferAreRefused() {
        String key = Books.newKey();
        Response response = sent(id, object("key", key, "name", "Ours", "requestId", id + "2"), "");

        assertThat(Calls.fields(Calls.problem(response, 400))).containsExactly("requestId");
        assertThat(Books.get("/" + key + "/draft").statusCode()).isEqualTo(404);
        Response twice = given().contentType("application/json")
                .header(HEADER, id)
                .header(HEADER, id + "2")
                .body("{}")
                .post(Books.BOOKS);
        assertThat(Calls.fields(Calls.problem(twice, 400))).containsExactly(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "tab\there", "e\u00e9", "256"})
    void whatCannotBeAKeyIsRefusedByName(String given) {
        String bad = given.equals("256") ? "x".repeat(256) : given;
        String key = Books.newKey();
        JsonNode request = object("key", key, "name", "Ours");

        assertThat(Calls.fields(Calls.problem(sent(bad, request, ""), 400))).containsExactly(HEADER);
        assertThat(Calls.fields(Calls.problem(Books.create(object("key", key, "name", "Ours", "requestId", bad)), 400)))
                .containsExactly("requestId");
        assertThat(Calls.fields(Calls.problem(imported("key: " + key, bad), 400)))
                .containsExactly("requestId");
        assertThat(Books.get("/" + key + "/draft").statusCode()).isEqualTo(404);
    }

    @Test
    void theKeyOfAnotherRequestIsRefusedAndNothingIsDone() {
        String key = Books.published(1);
        String other = Books.newKey();
        ok(sent(id, object("key", Books.newKey(), "name", "Ours"), ""), 201);

        for (Response response : List.of(
                sent(id, object("key", other, "name", "Ours"), ""),
                sent(id, Calls.JSON.createObjectNode().put("revision", 1), "/" + key + "/rollback"),
                imported("key: " + other, id))) {
            JsonNode problem = Calls.problem(response, 422);
            assertThat(problem.path("type").asText()).isEqualTo("urn:closewise:problem:key-reused");
            assertThat(Calls.fields(problem)).containsExactly("requestId");
        }
        assertThat(Books.get("/" + other + "/draft").statusCode()).isEqualTo(404);
    }

    @Test
    void publishingAndRollingBackAreDoneOnce() {
        String key = Books.published(1);
        Books.rename(key, "Name 2");
        JsonNode publish = object("requestId", id);
        Response published = Books.publish(key, publish);
        assertThat(ok(published, 200).at("/revision/revision").asInt()).isEqualTo(2);
        assertSame(published, Books.publish(key, publish));

        JsonNode rollBack = Calls.JSON.createObjectNode().put("revision", 1);
        Response rolledBack = sent(id + "2", rollBack, "/" + key + "/rollback");
        ok(rolledBack, 200);
        // without the key it would be a revision of its own
        Books.rename(key, "Name 3");
        ok(Books.publish(key, object()), 200);
        assertSame(rolledBack, sent(id + "2", rollBack, "/" + key + "/rollback"));

        assertThat(ok(Books.get("/" + key + "/revisions"), 200).path("items").findValuesAsText("revision"))
                .containsExactly("4", "3", "2", "1");
    }

    @Test
    void anImportIsDoneOnceByTheHeaderOrTheAddress() {
        String key = Books.newKey();
        String file = "key: " + key + "\nname: Imported\nversion: 1\n";
        Response first = imported(file, id);
        ok(first, 200);
        assertSame(first, imported(file, id));

        String json = "{\"key\":\"" + Books.newKey() + "\",\"name\":\"Imported\",\"version\":1}";
        Response ofJson = take(json, id + "2");
        ok(ofJson, 200);
        assertSame(ofJson, take(json, id + "2"));
    }

    @Test
    void anOutcomeIsAnsweredAsTheFirstTime() {
        JsonNode outcome = object(
                "recommendationId",
                UuidCreator.getTimeOrderedEpoch().toString(),
                "technique",
                "one-percent-close",
                "stage",
                "POST_DEMO",
                "result",
                "ADVANCE",
                "on",
                "2025-06-08",
                "requestId",
                id);
        Response first = Books.json(outcome).post("/v1/outcomes");
        ok(first, 201);

        assertSame(first, Books.json(outcome).post("/v1/outcomes"));
    }

    @Test
    void anApiKeyIsMadeAndExchangedOnceAndToldOnce() {
        ObjectNode request = object("name", "for " + id, "requestId", id);
        request.putArray("roles").add("recommend");
        JsonNode made = toldOnce(request, "/v1/api-keys");
        String stored = made.at("/stored/id").asText();
        JsonNode exchanged = toldOnce(object("requestId", id + "2"), "/v1/api-keys/" + stored + "/rotate");

        assertThat(exchanged.at("/stored/id").asText()).isNotEqualTo(stored);
        assertThat(exchanged.path("key")).isNotEqualTo(made.path("key"));
        for (String one : List.of(stored, exchanged.at("/stored/id").asText())) {
            given().delete("/v1/api-keys/" + one).then().statusCode(200);
        }
    }

    private static JsonNode toldOnce(JsonNode request, String path) {
        Response first = Books.json(request).post(path);
        Response again = Books.json(request).post(path);
        JsonNode told = ok(first, 201);
        JsonNode repeated = ok(again, 201);
        assertThat(told.path("key").asText()).startsWith("cw_");
        assertThat(repeated.path("key").asText())
                .isEqualTo(told.at("/stored/prefix").asText() + "…");
        assertThat(again.asString()).doesNotContain(told.path("key").asText());
        assertThat(repeated.path("stored")).isEqualTo(told.path("stored"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        return told;
    }

    @Test
    void whatWasRefusedLeavesItsKeyFree() {
        String taken = Books.newKey();
        String key = Books.newKey();
        ok(Books.create(object("key", taken, "name", "Taken")), 201);

        assertThat(Calls.problem(sent(id, object("key", taken, "name", "Ours"), ""), 409)
                        .path("type")
                        .asText())
                .isEqualTo("urn:closewise:problem:conflict");
        Calls.problem(sent(id, object("key", key), ""), 400);
        Calls.problem(sent(id, object("key", key, "name", "x".repeat(4 * 1024 * 1024)), ""), 413);
        Calls.problem(sent(id, object("note", "x".repeat(257 * 1024)), "/" + taken + "/publish"), 413);
        ok(sent(id, object("key", key, "name", "Ours"), ""), 201);
    }

    @Test
    void withoutAKeyEveryRequestIsDone() {
        JsonNode request = object("key", Books.newKey(), "name", "Ours");
        ok(Books.create(request), 201);

        assertThat(Calls.problem(Books.create(request), 409).path("type").asText())
                .isEqualTo("urn:closewise:problem:conflict");
    }

    @Test
    void ofTwinsAtTheSameMomentExactlyOneIsDone() throws Exception {
        String key = Books.newKey();
        JsonNode request = object("key", key, "name", "Ours", "copyOf", "default", "requestId", id);
        CountDownLatch ready = new CountDownLatch(4);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Response> responses = new ArrayList<>();
        try {
            List<Future<Response>> twins = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                twins.add(callers.submit(() -> {
                    ready.countDown();
                    assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
                    return Books.create(request);
                }));
            }
            for (Future<Response> twin : twins) {
                responses.add(twin.get(120, TimeUnit.SECONDS));
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(responses)
                .filteredOn(one -> one.statusCode() == 201 && one.header("Idempotency-Replayed") == null)
                .hasSize(1);
        String last = Books.create(request).asString();
        for (Response response : responses) {
            if (response.statusCode() == 201) {
                assertThat(response.asString()).isEqualTo(last);
            } else {
                assertThat(Calls.problem(response, 409)
                                .path("retryAfterSeconds")
                                .asLong())
                        .isEqualTo(Long.parseLong(response.header("Retry-After")))
                        .isPositive();
            }
        }
        assertThat(deeds(key)).containsExactly("CREATED");
    }

    private static void assertSame(Response first, Response again) {
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(first.statusCode());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("Content-Type", "ETag", "Location")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    private static Response sent(String id, JsonNode request, String path) {
        return Books.json(request).header(HEADER, id).post(Books.BOOKS + path);
    }

    private static Response imported(String file, String id) {
        return given().contentType("application/yaml")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .queryParam("requestId", id)
                .post(Books.BOOKS + "/import");
    }

    private static Response take(String json, String id) {
        return given().contentType("application/json")
                .header(HEADER, id)
                .body(json)
                .post(Books.BOOKS + "/import");
    }

    private static List<String> deeds(String key) {
        return ok(Books.get("/" + key + "/audit"), 200).path("items").findValuesAsText("deed");
    }
}
