package io.closewise.api;

import static io.closewise.api.Books.object;
import static io.closewise.api.Books.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A draft is tried out before it answers anybody. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SimulationHttpTest {

    @Test
    void aDraftIsComparedWithWhatAnswersOnDealsThatComeWithTheService() {
        String key = copyThatBlocksTrialClose();

        JsonNode answer = ok(simulate(request(key)), 200);

        assertThat(answer.at("/before/playbook").asText()).isEqualTo("default");
        assertThat(answer.at("/after/playbook").asText()).isEqualTo(key);
        assertThat(answer.at("/after/revision").isNull()).isTrue();
        assertThat(answer.at("/after/draft").asText()).isEqualTo(Books.etag(key));
        assertThat(answer.at("/summary/contexts").asInt()).isEqualTo(1_000);
        int changed = answer.at("/summary/changed").asInt();
        assertThat(changed).isPositive();
        assertThat(answer.path("changes")).hasSize(Math.min(100, changed)).allSatisfy(change -> {
            assertThat(change.path("signals").toString()).contains("\"RISK_AVERSE\"");
            assertThat(change.at("/newlyBlocked/0/technique").asText()).isEqualTo("trial-close");
        });
        assertThat(answer.path("changesLeftOut").asInt())
                .isEqualTo(changed - answer.path("changes").size());
        assertThat(answer.at("/summary/harm/passed").asBoolean()).isTrue();
        JsonNode counts = StreamSupport.stream(answer.at("/summary/techniques").spliterator(), false)
                .filter(one -> one.path("technique").asText().equals("trial-close"))
                .findFirst()
                .orElseThrow();
        assertThat(counts.at("/appears/before").asInt()
                        - counts.at("/appears/after").asInt())
                .isEqualTo(changed);
    }

    @Test
    void dealsOfOnesOwnAreNamedByTheirRef() {
        ObjectNode request = request(copyThatBlocksTrialClose());
        ArrayNode contexts = request.putArray("contexts");
        contexts.add(deal("one", "LOW"));
        contexts.add(deal("two", "HIGH"));

        JsonNode answer = ok(simulate(request), 200);

        assertThat(answer.at("/summary/contexts").asInt()).isEqualTo(2);
        assertThat(answer.path("changes")).singleElement().satisfies(change -> {
            assertThat(change.path("ref").asText()).isEqualTo("one");
            assertThat(change.path("index").asInt()).isZero();
            assertThat(change.at("/newlyBlocked/0/reasons/0").asText()).isEqualTo("Give them time.");
            assertThat(change.at("/before/order").toString()).contains("trial-close");
            assertThat(change.at("/after/order").toString()).doesNotContain("\"trial-close\"");
        });
    }

    @Test
    void tenThousandDealsComeAsLinesWithProgress() {
        ObjectNode request = request(copyThatBlocksTrialClose());
        ArrayNode contexts = request.putArray("contexts");
        for (int i = 0; i < SimulationRequest.MOST; i++) {
            contexts.add(deal("deal-" + i, i % 2 == 0 ? "LOW" : "HIGH"));
        }

        Response response = Books.json(request).accept("application/x-ndjson").post("/v1/simulations");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/x-ndjson");
        List<JsonNode> lines = new ArrayList<>();
        response.asString().lines().forEach(line -> lines.add(Calls.read(line)));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(1));
        assertThat(lines.get(0).at("/comparing/before/playbook").asText()).isEqualTo("default");
        assertThat(lines.stream().filter(line -> line.has("progress"))).hasSize(SimulationRequest.MOST / 500);
        assertThat(lines.stream().filter(line -> line.has("change"))).hasSize(SimulationRequest.MOST / 2);
        JsonNode summary = lines.get(lines.size() - 1).path("summary");
        assertThat(summary.path("contexts").asInt()).isEqualTo(SimulationRequest.MOST);
        assertThat(summary.path("changed").asInt()).isEqualTo(SimulationRequest.MOST / 2);
    }

    @Test
    void aLiftedSafeguardIsFound() {
        String key = copyThatBlocksTrialClose("STAKEHOLDER_OPPOSED");
        ok(Books.publish(key, object("note", "Careful")), 200);
        ObjectNode request = Calls.JSON.createObjectNode();
        request.set("before", object("playbook", key));
        request.set("after", object("playbook", "default"));

        JsonNode answer = ok(simulate(request), 200);

        assertThat(answer.at("/before/revision").asInt()).isEqualTo(1);
        assertThat(answer.at("/summary/harm/passed").asBoolean()).isFalse();
        assertThat(answer.at("/summary/harm/contexts").asInt()).isPositive();
        assertThat(answer.at("/summary/harm/refs")).isNotEmpty();
        assertThat(answer.at("/changes/0/unblocked/0/harmful").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(fields("{}")).containsExactly("after");
        assertThat(fields("{\"after\":{\"draft\":true,\"revision\":1}}")).containsExactly("after.revision");
        assertThat(fields("{\"after\":{},\"contexts\":[]}")).containsExactly("contexts");
        assertThat(fields("{\"after\":{},\"contexts\":[{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"},"
                        + "{\"stage\":\"NEVER\",\"authority\":\"CONFIRMED\"},{\"authority\":\"CONFIRMED\"}]}"))
                .containsExactly("contexts[1].stage", "contexts[2].stage");
        Calls.problem(simulate(Calls.read("{\"after\":{\"playbook\":\"no-such\"}}")), 404);
        Calls.problem(simulate(Calls.read("{\"after\":{\"revision\":99999}}")), 404);
        Calls.problem(
                given().contentType("application/json")
                        .body("{\"after\":{},\"x\":\"" + "x".repeat(16 * 1024 * 1024) + "\"}")
                        .post("/v1/simulations"),
                413);
    }

    @Test
    void aDraftThatCannotBeReadComesWithItsFindings() {
        String key = Books.copy();
        ObjectNode document = Books.draft(key).withObject("/document").deepCopy();
        document.withArray("techniques").addObject().put("key", "half-a-technique");
        ok(Books.save(key, Books.etag(key), document), 200);

        JsonNode problem = Calls.problem(simulate(request(key)), 422);

        assertThat(problem.path("findings")).isNotEmpty();
    }

    private static List<String> fields(String request) {
        List<String> fields = new ArrayList<>();
        Calls.problem(simulate(Calls.read(request)), 400)
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        return fields;
    }

    private static Response simulate(JsonNode request) {
        return Books.json(request).post("/v1/simulations");
    }

    private static ObjectNode request(String key) {
        ObjectNode request = Calls.JSON.createObjectNode();
        request.putObject("after").put("playbook", key).put("draft", true);
        return request;
    }

    private static ObjectNode deal(String ref, String riskTolerance) {
        return object(
                "ref",
                ref,
                "stage",
                "POST_DEMO",
                "authority",
                "CONFIRMED",
                "value",
                "UNDERSTOOD",
                "riskTolerance",
                riskTolerance);
    }

    private static String copyThatBlocksTrialClose() {
        return copyThatBlocksTrialClose("RISK_AVERSE");
    }

    private static String copyThatBlocksTrialClose(String signal) {
        String key = Books.copy();
        ObjectNode document = Books.draft(key).withObject("/document").deepCopy();
        for (JsonNode technique : document.path("techniques")) {
            if (technique.path("key").asText().equals("trial-close")) {
                ObjectNode rule = ((ArrayNode) ((ObjectNode) technique).withArray("rules")).addObject();
                rule.put("effect", "BLOCK").put("reason", "Give them time.").put("remedy", "Ask next week.");
                rule.putObject("when").putArray("any").add(signal);
            }
        }
        ok(Books.save(key, Books.etag(key), document), 200);
        return key;
    }
}
