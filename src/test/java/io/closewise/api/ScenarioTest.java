package io.closewise.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract as examples: each scenario is a deal, why it matters, and what its answer must and must not say. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ScenarioTest {

    private static final List<String> FILES = List.of(
            "authority",
            "bad-input",
            "buyer-protection",
            "moments",
            "objections",
            "oversize",
            "pacing-and-effort",
            "readiness",
            "stakeholders");

    static Stream<Arguments> scenarios() throws IOException {
        List<Arguments> scenarios = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream stream = ScenarioTest.class.getResourceAsStream("/scenarios/" + file + ".json")) {
                for (JsonNode scenario : Calls.JSON.readTree(stream)) {
                    String name = file + "/" + scenario.path("id").asText() + ": "
                            + scenario.path("why").asText();
                    scenarios.add(Arguments.of(name, scenario.toString()));
                }
            }
        }
        return scenarios.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void isAnsweredAsTheContractSays(String name, String json) {
        JsonNode scenario = Calls.read(json);
        JsonNode expect = scenario.path("expect");
        JsonNode context = scenario.path("context");
        int status = expect.path("status").asInt(200);
        if (status == 200 && !context.has("limit") && context instanceof ObjectNode object) {
            object.put("limit", 100);
        }
        Response response = Calls.recommend(context.toString());
        if (status == 200) {
            assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
            assertThat(new AnswerCheck(Calls.read(response.asString())).faults(expect))
                    .as(name)
                    .isEmpty();
        } else {
            JsonNode problem = Calls.problem(response, status);
            for (JsonNode told : expect.path("problemNames")) {
                assertThat(problem.toString()).contains(told.asText());
            }
        }
    }
}
