package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that a plug-in builds its form and its labels from. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class VocabularyTest {

    @ParameterizedTest
    @CsvSource({"techniques,key", "signals,code", "advice,code", "guardrails,code"})
    void cursorsLeadThroughAWholeListOnce(String list, String key) {
        JsonNode whole = get("/v1/" + list);
        List<String> paged = new ArrayList<>();
        String address = "/v1/" + list + "?limit=3";
        JsonNode page = get(address);
        keys(page, key, paged);
        while (!page.path("next").isNull()) {
            assertThat(page.path("items")).hasSize(3);
            page = get(address + "&cursor=" + page.path("next").asText());
            keys(page, key, paged);
        }

        assertThat(whole.path("next").isNull()).isTrue();
        assertThat(paged).isEqualTo(keys(whole, key, new ArrayList<>())).doesNotHaveDuplicates();
        assertThat(paged.size()).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "x", "1.5", "5x", "0x5", "99999999999", "\u0665", "+5", "%00"})
    void aLimitIsAWholeNumberFromOneTo200(String limit) {
        for (String list : List.of("techniques", "signals", "advice", "guardrails")) {
            JsonNode problem = Calls.problem(
                    given().urlEncodingEnabled(!limit.startsWith("%"))
                            .queryParam("limit", limit)
                            .get("/v1/" + list),
                    400);

            assertThat(Calls.fields(problem)).containsExactly("limit");
        }
    }

    @Test
    void aCursorIsOneOfAnEarlierPage() {
        for (String list : List.of("techniques", "signals", "advice", "guardrails")) {
            JsonNode problem =
                    Calls.problem(given().queryParam("cursor", "nobody's").get("/v1/" + list), 400);

            assertThat(Calls.fields(problem)).containsExactly("cursor");
        }
    }

    @Test
    void bothParametersAreToldAtOnce() {
        JsonNode problem = Calls.problem(given().get("/v1/signals?limit=0&cursor=x"), 400);

        assertThat(Calls.fields(problem)).containsExactly("cursor", "limit");
    }

    @Test
    void thePageAfterTheLastEntryIsEmpty() {
        JsonNode signals = get("/v1/signals").path("items");
        JsonNode after = get("/v1/signals?cursor="
                + signals.path(signals.size() - 1).path("code").asText());

        assertThat(after.path("items")).isEmpty();
        assertThat(after.path("next").isNull()).isTrue();
    }

    @Test
    void everyTechniqueIsFoundByItsKeyWithAllItHolds() {
        for (JsonNode technique : get("/v1/techniques").path("items")) {
            JsonNode one = get("/v1/techniques/" + technique.path("key").asText());

            technique.fieldNames().forEachRemaining(name -> assertThat(one.path(name))
                    .as(technique.path("key") + " " + name)
                    .isEqualTo(technique.path(name)));
            assertThat(one.path("title").asText()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(one.path("summary").asText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
            assertThat(one.path("status").asText()).isIn("OPEN", "RESTRICTED", "PROHIBITED");
        }
    }

    @Test
    void signalsAdviceAndGuardrailsSayWhatTheyMean() {
        for (String list : List.of("signals", "advice")) {
            for (JsonNode entry : get("/v1/" + list).path("items")) {
                assertThat(entry.path("meaning").asText()).as(entry.toString()).isNotBlank();
            }
        }
        for (JsonNode guardrail : get("/v1/guardrails").path("items")) {
            assertThat(guardrail.path("text").asText()).as(guardrail.toString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-knows", "Trial-Close", "%00", "%ff", "a%2Fb", "..%2f..", "%F0%9F%98%80"})
    void aKeyThatNobodyKnowsIsNotFound(String key) {
        JsonNode problem = Calls.problem(given().urlEncodingEnabled(false).get("/v1/techniques/" + key), 404);

        assertThat(problem.toString()).doesNotContain("nobody-knows");
    }

    private static JsonNode get(String address) {
        return Calls.read(given().get(address).then().statusCode(200).extract().asString());
    }

    private static List<String> keys(JsonNode page, String key, List<String> to) {
        page.path("items").forEach(item -> to.add(item.path(key).asText()));
        return to;
    }
}
