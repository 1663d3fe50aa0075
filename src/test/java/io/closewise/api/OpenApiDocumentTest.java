package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.closewise.openapi.Renewal;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The committed document is what the running service says, and the service keeps to it. Where it was changed on purpose,
 * {@code ./mvnw test -Dtest=OpenApiDocumentTest -Dopenapi.renew=true} asks the service for the examples of answers again and writes
 * the document anew, and those derived from it. What would break clients has to be meant: {@code -Dopenapi.renew=breaking}.
 */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OpenApiDocumentTest {

    private static final boolean RENEW = System.getProperty("openapi.renew") != null;

    private JsonNode document;

    @BeforeEach
    void read() {
        document =
                Calls.read(given().accept("application/json").get("/q/openapi").asString());
    }

    @Test
    void theCommittedDocumentIsWhatTheServiceSays() throws IOException {
        if (RENEW) {
            for (Documented operation : Documented.operations(document)) {
                operation.renewAnswer(Excerpt.of(answer(operation)));
            }
            Renewal.write(document);
        }

        assertThat(Files.exists(OpenApiFile.PATH))
                .as(OpenApiFile.PATH + ": " + OpenApiFile.RENEW)
                .isTrue();
        assertThat(OpenApiFile.differences(OpenApiFile.read(), document))
                .as("differences from " + OpenApiFile.PATH + "; if they are meant: " + OpenApiFile.RENEW)
                .isEmpty();
    }

    @Test
    void nothingIsLeftUnsaid() {
        assertThat(new Completeness(document).gaps()).isEmpty();
    }

    @Test
    void everyExampleOfARequestIsAnsweredAsTheDocumentSays() {
        SchemaCheck schemas = new SchemaCheck(document);
        for (Documented operation : Documented.operations(document)) {
            if (operation.request() != null) {
                assertThat(schemas.faults(operation.requestSchema(), operation.request()))
                        .as("request of " + operation.id())
                        .isEmpty();
            }
            assertThat(schemas.faults(operation.answerSchema(), answer(operation)))
                    .as("answer of " + operation.id())
                    .isEmpty();
        }
    }

    @Test
    void theSmallestAndTheWidestAnswersAreAsTheDocumentSays() {
        SchemaCheck schemas = new SchemaCheck(document);
        String recommendation = "#/components/schemas/RecommendationResponse";

        for (String deal : List.of(
                Calls.SMALLEST,
                "{\"stage\":\"RENEWAL\",\"authority\":\"CONFIRMED\",\"limit\":100}",
                "{\"stage\":\"POST_DEMO\",\"authority\":\"UNCLEAR\",\"fit\":\"MISFIT\",\"ref\":\"x\"}")) {
            assertThat(schemas.faults(recommendation, Calls.answer(deal))).isEmpty();
        }
        for (String list : List.of("signals", "advice", "guardrails", "evidence", "micro-commitments", "techniques")) {
            assertThat(schemas.faults(
                            Documented.get(document, "/v1/" + list).answerSchema(), Calls.read(get("/v1/" + list))))
                    .as(list)
                    .isEmpty();
        }
        for (JsonNode technique : Calls.read(get("/v1/techniques")).path("items")) {
            String key = technique.path("key").asText();
            assertThat(schemas.faults(
                            "#/components/schemas/TechniqueResponse", Calls.read(get("/v1/techniques/" + key))))
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void aRequestIsRefusedForWhatTheDocumentRefuses() {
        SchemaCheck schemas = new SchemaCheck(document);
        String request = "#/components/schemas/RecommendationRequest";
        String stakeholders = "{\"role\":\"USER\"},".repeat(201);

        for (String wrong : List.of(
                "{\"stage\":\"POST_DEMO\"}",
                "{\"stage\":\"POST_DEMO\",\"authority\":null}",
                with("\"limit\":0"),
                with("\"limit\":101"),
                with("\"nobody\":1"),
                with("\"stakeholders\":[{}]"),
                with("\"stakeholders\":[null]"),
                with("\"stakeholders\":[" + stakeholders.substring(0, stakeholders.length() - 1) + "]"),
                with("\"effort\":{\"buyerInitiated\":1,\"sellerInitiated\":1000001}"),
                with("\"ref\":\"" + "x".repeat(129) + "\""),
                with("\"values\":{\"a\":\"" + "x".repeat(2001) + "\"}"),
                with("\"values\":{\"" + "x".repeat(101) + "\":\"a\"}"))) {
            assertThat(Calls.recommend(wrong).statusCode()).as(wrong).isEqualTo(400);
            assertThat(schemas.faults(request, Calls.read(wrong))).as(wrong).isNotEmpty();
        }
        for (String right : List.of(
                Calls.SMALLEST,
                with("\"value\":null,\"stakeholders\":null,\"buyer\":null,\"limit\":null"),
                with("\"stakeholders\":[{\"role\":\"USER\",\"stance\":null}],\"values\":{\"a\":null}"))) {
            assertThat(Calls.recommend(right).statusCode()).as(right).isEqualTo(200);
            assertThat(schemas.faults(request, Calls.read(right))).as(right).isEmpty();
        }
    }

    @Test
    void everyAnswerExampleHasTheShapeOfARealAnswer() {
        SchemaCheck schemas = new SchemaCheck(document);
        for (Documented operation : Documented.operations(document)) {
            assertThat(schemas.faults(operation.answerSchema(), operation.answer()))
                    .as("answer example of " + operation.id() + "; " + OpenApiFile.RENEW)
                    .isEmpty();
            assertThat(Excerpt.paths(answer(operation)))
                    .as("answer of " + operation.id() + "; " + OpenApiFile.RENEW)
                    .containsAll(Excerpt.paths(operation.answer()));
        }
    }

    @Test
    void everyProblemExampleIsWhatTheServiceAnswers() {
        Map<String, Response> refused = new TreeMap<>();
        refused.put("BadRequest", Calls.recommend("{\"stage\":\"POST_DEMO\"}"));
        refused.put("NotFound", given().get("/v1/techniques/nobody-knows"));
        refused.put("Conflict", Books.publish("default", Books.object()));
        refused.put("PreconditionRequired", given().delete(Books.BOOKS + "/default/draft"));
        refused.put("NotAcceptable", given().accept("text/plain").get("/v1/signals"));
        refused.put("PayloadTooLarge", Calls.recommend(" ".repeat(256 * 1024) + Calls.SMALLEST));
        refused.put("UriTooLong", given().get("/v1/signals?cursor=" + "x".repeat(9000)));
        refused.put(
                "UnsupportedMediaType",
                given().contentType("text/plain").body("{}").post(Calls.RECOMMENDATIONS));
        refused.put(
                "HeadersTooLarge", given().header("X-Long", "x".repeat(17_000)).get("/v1/signals"));

        refused.forEach((name, response) -> {
            JsonNode example = document.path("components")
                    .path("responses")
                    .path(name)
                    .at("/content/application~1problem+json/examples/problem/value");
            JsonNode problem = Calls.problem(response, example.path("status").asInt());
            ((ObjectNode) problem).set("requestId", example.path("requestId"));

            assertThat(problem).as(name).isEqualTo(example);
        });
    }

    @Test
    void swaggerUiShowsTheDocument() {
        assertThat(get("/q/swagger-ui/")).contains("/q/openapi");
    }

    private static String with(String field) {
        return "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"," + field + "}";
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    /** The answer of the service to the example of this operation. */
    private static JsonNode answer(Documented operation) {
        return Rehearsal.answer(operation);
    }
}
