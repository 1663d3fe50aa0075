package io.closewise.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made to cost much are refused like any other wrong one: soon, in few words, and each time in the same ones. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@Timeout(20)
class HostileBodiesTest {

    private static final String RIGHT = "\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"";
    private static final String SIMULATIONS = "/v1/simulations";
    private static final String IMPORT = "/v1/playbooks/import";
    private static final String TOO_MANY = "must have at most 200 entries";
    /** Of small bodies. */
    private static final int MANY = 85_000;

    @ParameterizedTest
    @ValueSource(strings = {"stakeholders", "openObjections", "commitments", "engagement"})
    void aListOfTooManyObjectsIsOneFaultAndTheOthersAreTold(String list) {
        JsonNode problem =
                Calls.problem(Calls.recommend("{\"limit\":0," + list(list, "{}", MANY) + ",\"fit\":1}"), 400);

        assertThat(told(problem))
                .containsExactlyInAnyOrder(
                        list + " " + TOO_MANY,
                        "authority is required: one of CONFIRMED, DELEGATED, UNCLEAR, ABSENT, NONE",
                        "fit must be one of CONFIRMED, UNPROVEN, MISFIT",
                        "limit must be a whole number from 1 to 100",
                        "stage exactly one of stage and crmStage must be given");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "stakeholders, {\"x\":1}, 30000",
                "stakeholders, 1, 100000",
                "commitments, null, 50000",
                "engagement, [], 85000",
                "buyingSignals, \"\", 85000",
                "buyingSignals, {}, 85000",
                "circumstances, 7, 100000"
            })
    void whateverIsInAListOfTooManyIsNotTold(String list, String entry, int many) {
        assertThat(told(Calls.problem(Calls.recommend("{" + RIGHT + "," + list(list, entry, many) + "}"), 400)))
                .containsExactly(list + " " + TOO_MANY);
    }

    @Test
    void tooManyValuesAreOneFault() {
        String values = "\"values\":{" + each(20_000, i -> "\"" + i + "\":" + i) + "},\"limit\":0";

        assertThat(told(Calls.problem(Calls.recommend("{" + RIGHT + "," + values + "}"), 400)))
                .containsExactly("limit must be a whole number from 1 to 100", "values " + TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "1", "\"\"", "[]"})
    void whatIsNoListIsNotOneWhateverIsInIt(String entry) {
        String body = "{" + RIGHT + ",\"x\":[" + each(40_000, i -> entry) + "]," + list("ref", entry, 40_000) + "}";

        assertThat(Calls.fields(Calls.problem(Calls.recommend(body), 400))).containsExactly("ref", "x");
    }

    @Test
    void aBatchTellsOfEachContextAsMuch() {
        String context = "{" + RIGHT + "," + list("commitments", "{}", 80_000) + "}";
        Response list = post(BatchHttpTest.BATCH, "{\"contexts\":[" + each(20, i -> context) + "]}");
        Response lines = given().contentType(BatchHttpTest.LINES)
                .body((context + "\n" + context).getBytes(UTF_8))
                .post(BatchHttpTest.BATCH);

        assertThat(Calls.read(list.asString()).path("results"))
                .hasSize(20)
                .allSatisfy(one -> assertThat(told(one.path("problem"))).containsExactly("commitments " + TOO_MANY));
        assertThat(lines.asString().lines().map(Calls::read))
                .hasSize(2)
                .allSatisfy(one -> assertThat(told(one.path("problem"))).containsExactly("commitments " + TOO_MANY));
        Response unknown = post(BatchHttpTest.BATCH, "{" + each(200_000, i -> "\"u" + i + "\":1") + "}");
        assertThat(Calls.fields(Calls.problem(unknown, 400))).hasSize(50);
    }

    @Test
    void aSimulationTellsOfItsContextsAsMuch() {
        String tooLong = "{" + RIGHT + "," + list("stakeholders", "{}", 300_000) + "}";
        assertThat(told(Calls.problem(simulate("{\"after\":{},\"contexts\":[" + tooLong + "," + tooLong + "]}"), 400)))
                .containsExactly("contexts[0].stakeholders " + TOO_MANY, "contexts[1].stakeholders " + TOO_MANY);
        assertThat(told(Calls.problem(simulate("{\"limit\":-1," + list("contexts", "{}", 600_000) + "}"), 400)))
                .containsExactly(
                        "after is required: a playbook, with draft true for its draft or with a revision",
                        "contexts must have 1 to 10,000 entries, or be left out",
                        "limit must be a whole number from 0 to 10000");
    }

    @Test
    void whatFillsEveryListOfASimulationIsToldInPart() {
        String context = "{" + list("stakeholders", "{}", 200) + "," + list("commitments", "{}", 200) + "}";
        JsonNode problem =
                Calls.problem(simulate("{\"after\":{},\"contexts\":[" + each(2_000, i -> context) + "]}"), 400);

        assertThat(problem.path("errors")).hasSize(50);
        assertThat(problem.path("detail").asText())
                .isEqualTo("More than 50 fields are at fault; see errors for 50 of them.");
    }

    @Test
    void theSameBodyHasTheSameFaults() {
        byte[] body =
                ("{" + list("commitments", "{}", 200) + "," + list("stakeholders", "{}", 200) + "}").getBytes(UTF_8);

        JsonNode problem = Calls.problem(Calls.recommend(body), 400);

        // in the order of their names, of those that there are
        assertThat(Calls.fields(problem)).hasSize(50).startsWith("authority", "commitments[0].askedOn");
        assertThat(Calls.fields(problem)).endsWith("commitments[12].askedOn");
        for (int i = 0; i < 5; i++) {
            assertThat(Calls.problem(Calls.recommend(body), 400).path("errors")).isEqualTo(problem.path("errors"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "POST, /v1/phrasings/check, claims, 1, 100000, must have at most 200 entries",
                "POST, /v1/api-keys, roles, \"\", 80000, must name 1 to 5 roles",
                "PUT, /v1/stage-mappings/Hostile, entries, {}, 85000, must have at most 550 entries",
                "POST, /v1/crm/salesforce/recommendations, askKinds, \"\", 80000, must have at most 200 entries"
            })
    void everyListHasItsMaximum(String method, String path, String list, String entry, int many, String message) {
        Response response = given().contentType("application/json")
                .accept("application/json, application/problem+json")
                .body("{" + list(list, entry, many) + "}")
                .request(method, path);

        assertThat(told(Calls.problem(response, 400)))
                .contains(list + " " + message)
                .noneMatch(told -> told.startsWith(list + "["));
    }

    @Test
    void namesThatCollideAreUnknownFields() {
        String few = colliding(7_000);
        String context = "{" + RIGHT + "," + few + "}";

        assertThat(Calls.problem(Calls.recommend(context), 400).path("errors")).hasSize(50);
        assertThat(Calls.read(post(BatchHttpTest.BATCH, "{\"contexts\":[" + context + "]}")
                                .asString())
                        .at("/results/0/problem/errors"))
                .hasSize(50);
        assertThat(Calls.problem(post(BatchHttpTest.BATCH, context), 400).path("errors"))
                .hasSize(50);
        assertThat(Calls.read(given().contentType(BatchHttpTest.LINES)
                                .body(context.getBytes(UTF_8))
                                .post(BatchHttpTest.BATCH)
                                .asString())
                        .at("/problem/errors"))
                .hasSize(50);
        assertThat(Calls.fields(Calls.problem(Calls.recommend("{" + RIGHT + ",\"values\":{" + few + "}}"), 400)))
                .containsExactly("values");
        String many = colliding(200_000);
        assertThat(Calls.problem(simulate("{\"after\":{}," + many + "}"), 400).path("errors"))
                .hasSize(50);
        assertThat(Calls.problem(post(BatchHttpTest.BATCH, "{" + many + "}"), 400)
                        .path("errors"))
                .hasSize(50);
    }

    @Test
    void documentsMayHaveNamesThatCollide() {
        String few = colliding(7_000);
        String key = Books.newKey();
        String document = "{\"key\":\"" + key + "\",\"name\":\"x\"," + few + "}";
        // it may have any fault as long as it is a draft; it has to come back out of the database
        Response created =
                post("/v1/playbooks", "{\"key\":\"" + key + "\",\"name\":\"x\",\"document\":" + document + "}");
        assertThat(created.statusCode()).isEqualTo(201);
        Response draft = Books.get("/" + key + "/draft");
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.asString()).contains("AaB@").hasSizeGreaterThan(few.length());
        String imported = Books.newKey();
        Response response = post(IMPORT, document.replace(key, imported));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        String many = "{\"key\":\"" + Books.newKey() + "\",\"name\":\"x\"," + colliding(90_000) + "}";
        assertThat(post(IMPORT, many).statusCode()).isEqualTo(200);
        String yaml = "key: " + Books.newKey() + "\nname: x\n"
                + colliding(7_000).replace(",", "\n").replace(":1", ": 1");
        assertThat(yaml(yaml).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "1e2147483648",
                "-1e2147483648",
                "1e-2147483648",
                "1e-2147483647",
                "1e999999999",
                "1e99999999999999",
                "0.1e-99999999999999",
                "0e2147483648"
            })
    void aNumberBeyondAllMeasureIsRefused(String number) {
        for (String field : List.of("limit", "effort.buyerInitiated", "effort.sellerInitiated")) {
            String value = field.startsWith("effort.")
                    ? "\"effort\":{\"buyerInitiated\":1,\"sellerInitiated\":1}"
                            .replace(field.substring(7) + "\":1", field.substring(7) + "\":" + number)
                    : "\"limit\":" + number;
            assertThat(Calls.fields(Calls.problem(Calls.recommend("{" + RIGHT + "," + value + "}"), 400)))
                    .containsExactly(field);
        }
        assertFault("/v1/outcomes", "buyerRating", number);
        assertFault("/v1/api-keys/none/rotate", "overlapSeconds", number);
        assertFault(SIMULATIONS, "limit", number);
        assertFault("/v1/playbooks/default/rollback", "revision", number);
        assertFault("/v1/crm/salesforce/recommendations", "sellerInitiated", number);

        String weight = "{\"key\":\"num\",\"name\":\"n\",\"techniques\":[{\"weight\":" + number + "}]}";
        for (Response response : List.of(
                post(IMPORT, weight),
                yaml(weight),
                yaml("key: num\nname: n\ntechniques:\n- weight: " + number + "\n"))) {
            JsonNode problem = Calls.problem(response, 400);
            assertThat(problem.at("/errors/0/message").asText()).contains("/techniques/0/weight");
        }
        Calls.problem(post("/v1/playbooks", "{\"key\":\"num\",\"name\":\"n\",\"document\":" + weight + "}"), 400);
    }

    @Test
    void aNumberOfVeryManyDigitsIsRefused() {
        for (String number : List.of("9".repeat(200_000), "0." + "9".repeat(200_000), "1e" + "9".repeat(200_000))) {
            assertThat(Calls.fields(Calls.problem(Calls.recommend("{" + RIGHT + ",\"limit\":" + number + "}"), 400)))
                    .containsExactly("limit");
            assertFault(SIMULATIONS, "limit", number);
            String weight = "{\"key\":\"num\",\"name\":\"n\",\"techniques\":[{\"weight\":" + number + "}]}";
            Calls.problem(post(IMPORT, weight), 400);
            // there what is too long for a number is a text
            assertThat(yaml(weight.replace("num", Books.newKey())).statusCode()).isIn(200, 400);
        }
    }

    private static void assertFault(String path, String field, String number) {
        assertThat(Calls.fields(Calls.problem(post(path, "{\"" + field + "\":" + number + "}"), 400)))
                .as(path)
                .contains(field);
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(body.getBytes(UTF_8))
                .post(path);
    }

    private static Response simulate(String body) {
        return post(SIMULATIONS, body);
    }

    private static Response yaml(String body) {
        return given().contentType("application/yaml")
                .accept("application/json, application/problem+json")
                .body(body.getBytes(UTF_8))
                .post(IMPORT);
    }

    /** Fields with what is told of them. */
    private static List<String> told(JsonNode problem) {
        return IntStream.range(0, problem.path("errors").size())
                .mapToObj(i -> problem.path("errors").get(i))
                .map(error -> error.path("field").asText() + " "
                        + error.path("message").asText())
                .toList();
    }

    private static String list(String name, String entry, int many) {
        return "\"" + name + "\":[" + String.join(",", Collections.nCopies(many, entry)) + "]";
    }

    private static String each(int many, IntFunction<String> entry) {
        return IntStream.range(0, many).mapToObj(entry).collect(Collectors.joining(","));
    }

    /** Fields whose names differ: half have one hash in Java, where Aa has that of BB, and half in Jackson, where it has that of B@. */
    private static String colliding(int many) {
        int bits = 32 - Integer.numberOfLeadingZeros(many);
        return each(many, i -> IntStream.range(0, bits)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : i < many / 2 ? "BB" : "B@")
                .collect(Collectors.joining("", "\"", "\":1")));
    }
}
