package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Some CRM runtimes can neither set nor read headers, so whatever a header says stands in a body or an address too. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class MirroredHeadersTest {

    /** The header of a request, and the part of its body or its address that says the same. */
    private static final Map<String, String> OF_REQUESTS = Map.of("If-Match", "etag", "X-Author", "author");
    /** The header of an answer, and the part of its body that says the same. */
    private static final Map<String, String> OF_ANSWERS = Map.of(
            "ETag", "etag",
            "Location", "key",
            "X-Request-Id", "requestId",
            "Retry-After", "retryAfterSeconds",
            "RateLimit", "rateLimit",
            "RateLimit-Policy", "rateLimit");
    /** An exported document is a file that round-trips; the revision of the same number has the etag in its body. */
    private static final String EXPORT = "exportPlaybook";
    /** The id of a request matters where something went wrong, and there the body has it; an answer has an id of its own. */
    private static final String REQUEST_ID = "X-Request-Id";
    /** What is left matters where nothing is, and there the body has it. */
    private static final String QUOTA = "RateLimit";
    /** They speak of the way a message goes, or of a file's name, and no caller needs them. */
    private static final Set<String> OF_TRANSPORT = Set.of(
            "content-type",
            "content-length",
            "transfer-encoding",
            "cache-control",
            "content-disposition",
            "x-content-type-options",
            "date",
            "vary");

    @Test
    void everyHeaderThatTheApiReadsHasAPlaceInTheBodyOrTheAddress() {
        JsonNode document = document();
        int headers = 0;
        for (Documented operation : Documented.operations(document)) {
            Set<String> told = new TreeSet<>();
            resolve(document, operation.requestSchema())
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(told::add);
            Set<String> read = new TreeSet<>();
            for (JsonNode given : operation.operation().path("parameters")) {
                JsonNode parameter =
                        given.has("$ref") ? resolve(document, given.path("$ref").asText()) : given;
                (parameter.path("in").asText().equals("header") ? read : told)
                        .add(parameter.path("name").asText());
            }
            for (String header : read) {
                assertThat(OF_REQUESTS).as(operation.id()).containsKey(header);
                assertThat(told).as(operation.id() + " " + header).contains(OF_REQUESTS.get(header));
                headers++;
            }
        }
        assertThat(headers).isGreaterThan(8);
    }

    @Test
    void theLanguageWantedHasAPlaceInEveryBodyThatAsksForWords() {
        for (String request : new String[] {"RecommendationRequest", "PhrasingCheckRequest"}) {
            assertThat(document()
                            .at("/components/schemas/" + request + "/properties/locale/description")
                            .asText())
                    .isNotBlank();
        }
    }

    @Test
    void everyHeaderOfAnAnswerHasAPlaceInItsBody() {
        JsonNode document = document();
        Set<String> seen = new TreeSet<>();
        for (Documented operation : Documented.operations(document)) {
            operation.operation().path("responses").forEach(given -> {
                JsonNode response =
                        given.has("$ref") ? resolve(document, given.path("$ref").asText()) : given;
                JsonNode body = resolve(
                        document,
                        response.at("/content/application~1json/schema/$ref").asText());
                response.path("headers").fieldNames().forEachRemaining(header -> {
                    assertThat(OF_ANSWERS).as(operation.id()).containsKey(header);
                    if (needsAPlace(operation, header, given) && (given.has("$ref") || !header.startsWith(QUOTA))) {
                        assertThat(body.path("properties").has(OF_ANSWERS.get(header))
                                        || body.at("/properties/conflict/$ref")
                                                .asText()
                                                .endsWith("/EditConflict"))
                                .as(operation.id() + " " + header)
                                .isTrue();
                    }
                    seen.add(header);
                });
            });
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(OF_ANSWERS.keySet());
    }

    @Test
    void noAnswerHasAHeaderOfWhichTheDocumentSaysNothing() {
        for (Documented operation : Documented.operations(document())) {
            Response response = Rehearsal.response(operation);
            JsonNode body = Calls.read(response.asString());
            JsonNode documented = operation
                    .operation()
                    .path("responses")
                    .path(operation.success())
                    .path("headers");
            Set<String> sent = new TreeSet<>();
            for (Header header : response.headers()) {
                if (!OF_TRANSPORT.contains(header.getName().toLowerCase(Locale.ROOT))) {
                    sent.add(header.getName());
                    if (!header.getName().startsWith(QUOTA)) {
                        mirrored(operation.id(), header, body);
                    }
                }
            }
            assertThat(documented.fieldNames())
                    .toIterable()
                    .as(operation.id())
                    .containsExactlyInAnyOrderElementsOf(sent);
        }
    }

    @Test
    void aProblemSaysInItsBodyWhatItsHeadersSay() {
        Response notKnown = given().put("/v1/signals");
        JsonNode problem = Calls.problem(notKnown, 405);
        assertThat(problem.path("detail").asText()).contains(notKnown.header("Allow"));

        String key = Books.newKey();
        Books.ok(Books.create(Books.object("key", key, "name", "Ours", "basedOn", "default")), 201);
        Response stale = given().delete(Books.BOOKS + "/" + key + "/draft?etag=d0");
        JsonNode conflict = Calls.problem(stale, 412).path("conflict");
        assertThat(stale.header("ETag")).isEqualTo("\"" + conflict.path("etag").asText() + "\"");
    }

    @Test
    void whoDoesItMayBeToldInTheAddressWhereThereIsNoBody() {
        String key = Books.newKey();
        Books.ok(Books.create(Books.object("key", key, "name", "Ours", "basedOn", "default")), 201);
        Books.ok(Books.publish(key, Books.object()), 200);
        Books.rename(key, "Another name");
        given().header("X-Author", "header")
                .delete(Books.BOOKS + "/" + key + "/draft?author=enablement-team&etag=" + Books.etag(key))
                .then()
                .statusCode(200);

        JsonNode newest = Calls.read(
                        given().get(Books.BOOKS + "/" + key + "/audit").asString())
                .path("items")
                .path(0);
        assertThat(newest.path("author").asText()).isEqualTo("enablement-team");
        assertThat(Calls.fields(Calls.problem(
                        given().delete(Books.BOOKS + "/" + key + "/draft?etag=d9&author=" + "x".repeat(201)), 400)))
                .containsExactly("author");
    }

    private static JsonNode document() {
        return Calls.read(given().accept("application/json").get("/q/openapi").asString());
    }

    private static boolean needsAPlace(Documented operation, String header, JsonNode response) {
        boolean problem = response.has("$ref");
        return problem || !operation.id().equals(EXPORT) && !header.equals(REQUEST_ID);
    }

    private static void mirrored(String operation, Header header, JsonNode body) {
        if (operation.equals(EXPORT) || header.getName().equals(REQUEST_ID)) {
            return;
        }
        String part = OF_ANSWERS.get(header.getName());
        assertThat(part).as(operation + ": " + header).isNotNull();
        assertThat(header.getValue())
                .as(operation + ": " + header)
                .contains(body.path(part).asText("?"));
    }

    private static JsonNode resolve(JsonNode document, String ref) {
        return document.at(ref.isEmpty() ? "/none" : ref.substring(1));
    }
}
