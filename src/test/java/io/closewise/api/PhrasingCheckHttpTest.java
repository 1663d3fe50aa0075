package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PhrasingCheckHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aClearTextIsClear() {
        check(Map.of("text", "Would Tuesday or Wednesday suit for a call, or is neither good?"))
                .statusCode(200)
                .body("verdict", equalTo("CLEAR"))
                .body("findings", empty());
    }

    @Test
    void offsetsCountUtf16Units() {
        String text = "😀 Hello. Unless I hear from you by Friday, I'll start the contract.";
        JsonNode answer = check(Map.of("text", text)).statusCode(200).extract().as(JsonNode.class);
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.get("pattern").asText()).isEqualTo("NEGATIVE_CONSENT");
        assertThat(text.substring(
                        finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo(finding.get("excerpt").asText());
        check(Map.of("text", finding.get("rewrite").asText())).body("verdict", equalTo("CLEAR"));
    }

    @Test
    void aCompleteEventOfTheBuyerSoftensUrgency() {
        String text = "If I don't have your yes today, the offer is gone.";
        check(Map.of("text", text)).body("verdict", equalTo("BLOCK"));
        check(Map.of(
                        "text",
                        text,
                        "buyerEvent",
                        Map.of("date", "2025-09-30", "owner", "the finance team", "consequence", "the licences lapse")))
                .body("verdict", equalTo("WARN"));
        check(Map.of("text", text, "buyerEvent", Map.of("owner", "the finance team")))
                .body("verdict", equalTo("BLOCK"));
    }

    @Test
    void proofClearsAFigure() {
        String text = "Clients raise sales by 37 % in a month.";
        check(Map.of("text", text)).body("findings.pattern", contains("UNVERIFIED_STATISTIC"));
        check(Map.of("text", text, "claims", java.util.List.of("case-17"))).body("verdict", equalTo("CLEAR"));
    }

    @Test
    void theYesLadderIsFound() {
        check(Map.of(
                        "text",
                        "Nice day, isn't it? You have a minute for our product, don't you? You want to save money, right?"
                                + " And you want the best, don't you?"))
                .body("verdict", equalTo("BLOCK"))
                .body("findings.pattern", hasItem("TAG_YES_LADDER"));
    }

    @Test
    void badInputNamesTheField() {
        check(Map.of()).statusCode(400).body("errors.field", contains("text"));
        check(Map.of("text", "")).statusCode(400).body("errors.field", contains("text"));
        check(Map.of("text", "x".repeat(10_001))).statusCode(400).body("errors.field", contains("text"));
        check(Map.of("text", "x", "tekst", "y")).statusCode(400).body("errors.field", contains("tekst"));
        check(Map.of("text", "x", "locale", "not a tag!")).statusCode(400).body("errors.field", contains("locale"));
        check(Map.of("text", "x", "buyerEvent", Map.of("date", "30.09.2025")))
                .statusCode(400)
                .body("errors.field", contains("buyerEvent.date"));
    }

    @Test
    void theLongestTextIsRead() {
        check(Map.of("text", "a \"b ".repeat(2_000))).statusCode(200);
    }

    @Test
    void everyCaseGetsTheVerdictThatItExpects() throws IOException {
        try (InputStream stream = PhrasingCheckHttpTest.class.getResourceAsStream("/phrasing/cases.json")) {
            for (JsonNode one : JSON.readTree(stream)) {
                ObjectNode body =
                        JSON.createObjectNode().put("text", one.get("text").asText());
                if (one.has("request")) {
                    body.setAll((ObjectNode) one.get("request"));
                }
                String verdict = check(body).statusCode(200).extract().path("verdict");
                JsonNode expected = one.get("expect").get("verdict");
                assertThat(expected.toString()).as(one.get("id").asText()).contains('"' + verdict + '"');
            }
        }
    }

    private static ValidatableResponse check(Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/phrasings/check")
                .then();
    }
}
