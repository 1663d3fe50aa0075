package io.closewise.api;

import static io.closewise.api.Calls.SMALLEST;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many contexts in one request: each answered as if it were alone. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class BatchHttpTest {

    static final String BATCH = "/v1/recommendations/batch";
    static final String LINES = "application/x-ndjson";

    private static final String ID = "crm-17";

    private static final String FULL =
            "{\"ref\":\"full\",\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"value\":\"UNDERSTOOD\","
                    + "\"proof\":\"PARTIAL\",\"readiness\":\"TENTATIVE\",\"asOf\":\"2025-06-15T00:00:00Z\",\"limit\":2,"
                    + "\"values\":{\"feature\":\"the stock forecast\"}}";

    @Test
    void aBadContextHarmsNoOther() {
        JsonNode results = results(json(String.join(
                ",",
                context("a", "POST_DEMO"),
                context("b", "NEVER"),
                "{\"ref\":\"twice\",\"stage\":\"POST_DEMO\",\"stage\":\"POST_DEMO\",\"authority\":\"NONE\"}",
                "{\"ref\":\"deep\",\"stage\":" + "[".repeat(20) + "]".repeat(20) + "}",
                "{\"ref\":\"digits\",\"limit\":" + "1".repeat(2_000) + "}",
                "null",
                " 17 ",
                "\"text\"",
                "[]",
                "{\"ref\":7,\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"}",
                "{\"stage\":\"POST_DEMO\",\"x\":\"" + "x".repeat(256 * 1024) + "\",\"ref\":\"long\"}",
                context("z", "PROPOSAL_REVIEW"))));

        assertThat(each(results, "/status"))
                .containsExactly("200", "400", "400", "400", "400", "400", "400", "400", "400", "400", "413", "200");
        assertThat(each(results, "/ref"))
                .containsExactly("a", "b", "twice", "deep", "digits", "", "", "", "", "", "long", "z");
        assertThat(each(results, "/problem/errors/0/field"))
                .containsExactly(
                        "", "stage", "stage", "stage" + "[0]".repeat(16), "limit", "$", "$", "$", "$", "ref", "", "");
        assertThat(results.at("/1/problem/detail").asText()).isEqualTo("contexts[1]: 1 field is at fault; see errors.");
        assertThat(results.get(0).fieldNames()).toIterable().containsExactly("ref", "status", "recommendation");
        assertThat(results.get(1).fieldNames()).toIterable().containsExactly("ref", "status", "problem");
        assertThat(results.get(5).fieldNames()).toIterable().containsExactly("status", "problem");
    }

    @Test
    void aContextIsAnsweredAsInASingleCall() throws IOException {
        ObjectNode single = (ObjectNode) Calls.answer(FULL);
        single.remove("id");

        ObjectNode inAList = (ObjectNode) results(json(FULL)).at("/0/recommendation");
        ObjectNode inALine = (ObjectNode) lines(FULL).get(0).path("recommendation");

        assertThat(inAList.remove("id").asText())
                .isNotEqualTo(inALine.remove("id").asText());
        assertThat(inAList).isEqualTo(single);
        assertThat(inALine).isEqualTo(single);
        assertThat(new AnswerCheck(inALine).faults(Calls.read("{}"))).isEmpty();
    }

    @Test
    void anErrorIsToldAsInASingleCall() throws IOException {
        String bad = "{\"stage\":\"NEVER\",\"authority\":\"MAYBE\",\"colour\":\"red\"}";
        JsonNode single = Calls.problem(Calls.recommend(bad), 400).path("errors");

        assertThat(results(json(bad)).at("/0/problem/errors")).isEqualTo(single);
        assertThat(lines(bad).get(0).at("/problem/errors")).isEqualTo(single);
    }

    @Test
    void aThousandContextsAreAnsweredAndOneMoreIsRefused() {
        List<String> contexts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            contexts.add(context("deal-" + i, "POST_DEMO"));
        }

        JsonNode results = results(json(String.join(",", contexts)));
        JsonNode problem = Calls.problem(post("application/json", list(contexts, 1_001)), 400);

        assertThat(each(results, "/ref")).containsExactlyElementsOf(refs(1_000));
        assertThat(each(results, "/status")).containsOnly("200");
        assertThat(Calls.fields(problem)).containsExactly("contexts");
        assertThat(problem.at("/errors/0/message").asText()).contains("1000").contains(LINES);
    }

    @Test
    void aBodyThatIsNoListOfContextsIsRefusedAsAWhole() {
        assertThat(refused("{}")).containsExactly("contexts");
        assertThat(refused("{\"contexts\":null}")).containsExactly("contexts");
        assertThat(refused("{\"contexts\":{\"a\":[1]},\"limit\":[{}]}")).containsExactly("contexts", "limit");
        assertThat(refused("{\"contexts\":[],\"contexts\":[]}")).containsExactly("contexts");
        assertThat(refused("[]")).containsExactly("$");
        assertThat(refused("{\"contexts\":[{]}")).isEmpty();
        assertThat(refused("{\"contexts\":[]} 1")).isEmpty();
        assertThat(refused("")).containsExactly("$");
        assertThat(refused("{\"contexts\":[" + "[".repeat(100_000))).hasSize(1);
        JsonNode problem = Calls.problem(
                post("application/json", json(" ".repeat(16 * 1024 * 1024)).getBytes(UTF_8)), 413);
        assertThat(problem.path("detail").asText()).contains("16777216").contains(LINES);
        assertThat(results(json(""))).isEmpty();
    }

    @Test
    void aBrokenLineHarmsOnlyItself() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write((context("one", "POST_DEMO") + "\r\n").getBytes(UTF_8));
        body.write("{\"ref\":\"broken\",\"stage\":\n".getBytes(UTF_8));
        body.write("{\"ref\":\"\u00e9\"}\n".getBytes(ISO_8859_1));
        body.write("\n \t\r\n".getBytes(UTF_8));
        body.write(("{\"x\":\"" + "x".repeat(256 * 1024) + "\"}\n").getBytes(UTF_8));
        body.write("{} {}\n".getBytes(UTF_8));
        body.write((" ".repeat(256 * 1024 - context("max", "POST_DEMO").length()) + context("max", "POST_DEMO") + "\n")
                .getBytes(UTF_8));
        body.write(context("last", "POST_DEMO").getBytes(UTF_8));

        List<JsonNode> results = lines(body.toByteArray());

        assertThat(each(results, "/status")).containsExactly("200", "400", "400", "413", "400", "200", "200");
        assertThat(each(results, "/ref")).containsExactly("one", "broken", "", "", "", "max", "last");
        assertThat(each(results, "/problem/detail"))
                .containsExactly(
                        "",
                        "Line 2 is not well-formed JSON at column 25.",
                        "Line 3 must be UTF-8.",
                        "Line 6 must be at most 262144 bytes.",
                        "Line 7 must be one JSON object and nothing else.",
                        "",
                        "");
        assertThat(results.get(1).at("/problem/requestId").asText()).isEqualTo(ID);
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void oneRevisionAnswersAndItCanBeNamed() throws IOException {
        String key = Books.copy();
        Calls.problem(post(LINES, SMALLEST.getBytes(UTF_8), "playbook=" + key + "&revision=77"), 404);
        Calls.problem(post("application/json", json(SMALLEST).getBytes(UTF_8), "revision=x"), 400);
        Calls.problem(post(LINES, SMALLEST.getBytes(UTF_8), "playbook=none-of-this-name"), 404);

        JsonNode answer = Calls.read(post(LINES, SMALLEST.getBytes(UTF_8), "playbook=default&revision=1")
                .asString());

        assertThat(answer.at("/recommendation/playbook").toString()).isEqualTo("{\"key\":\"default\",\"revision\":1}");
    }

    @Test
    void whatIsNeitherJsonNorLinesIsRefused() {
        Calls.problem(post("text/plain", SMALLEST.getBytes(UTF_8)), 415);
        Calls.problem(
                given().contentType(LINES)
                        .accept("application/json, application/problem+json")
                        .body(SMALLEST.getBytes(UTF_8))
                        .post(BATCH),
                406);
        Calls.problem(
                given().contentType(LINES)
                        .header("Content-Encoding", "gzip")
                        .body(SMALLEST.getBytes(UTF_8))
                        .post(BATCH),
                415);
    }

    @Test
    void resultsComeBeforeTheRequestHasEnded() throws IOException {
        try (LineSocket socket = new LineSocket()) {
            for (String ref : List.of("first", "second", "third")) {
                socket.send(context(ref, "POST_DEMO"));
                assertThat(socket.result().path("ref").asText()).isEqualTo(ref);
            }
            socket.end();
            assertThat(socket.result()).isNull();
        }
    }

    @Test
    void onlyLinesMayBeLongerThanAnyOtherBody() throws IOException {
        String length = "Content-Length: 9000000000000";
        try (LineSocket socket = new LineSocket(length)) {
            socket.raw(SMALLEST + "\n");
            assertThat(socket.result().path("status").asInt()).isEqualTo(200);
        }
        Wire.Reply other = Wire.send(Wire.head("POST", BATCH, length, "Content-Type: application/json") + "\r\n");
        assertThat(other.status()).isEqualTo(413);
        assertThat(other.body()).contains(LINES);
        Wire.Reply elsewhere =
                Wire.send(Wire.head("POST", "/v1/recommendations", length, "Content-Type: application/json") + "\r\n");
        assertThat(elsewhere.status()).isEqualTo(413);
    }

    private static List<String> refused(String body) {
        return Calls.fields(Calls.problem(post("application/json", body.getBytes(UTF_8)), 400));
    }

    static String context(String ref, String stage) {
        return "{\"ref\":\"" + ref + "\",\"stage\":\"" + stage + "\",\"authority\":\"CONFIRMED\",\"limit\":1}";
    }

    private static String json(String contexts) {
        return "{\"contexts\":[" + contexts + "]}";
    }

    private static byte[] list(List<String> contexts, int many) {
        List<String> more = new ArrayList<>(contexts);
        more.addAll(Collections.nCopies(many - contexts.size(), SMALLEST));
        return json(String.join(",", more)).getBytes(UTF_8);
    }

    private static JsonNode results(String body) {
        Response response = post("application/json", body.getBytes(UTF_8));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        return Calls.read(response.asString()).path("results");
    }

    private static List<JsonNode> lines(String body) {
        return lines(body.getBytes(UTF_8));
    }

    private static List<JsonNode> lines(byte[] body) {
        Response response = post(LINES, body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(LINES);
        return response.asString().lines().map(Calls::read).toList();
    }

    private static Response post(String type, byte[] body) {
        return post(type, body, "");
    }

    private static Response post(String type, byte[] body, String query) {
        return given().contentType(type)
                .header("X-Request-Id", ID)
                .body(body)
                .post(query.isEmpty() ? BATCH : BATCH + "?" + query);
    }

    private static List<String> each(Iterable<JsonNode> results, String pointer) {
        List<String> each = new ArrayList<>();
        results.forEach(result -> each.add(result.at(pointer).asText()));
        return each;
    }

    private static List<String> refs(int many) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            refs.add("deal-" + i);
        }
        return refs;
    }
}
