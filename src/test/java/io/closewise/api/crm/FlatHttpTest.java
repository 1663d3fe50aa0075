package io.closewise.api.crm;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.Calls;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Pipedrive's panel and Salesforce's flows, which know no nested deal, get the recommendation that everybody gets. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FlatHttpTest {

    private static final String PANEL = "/v1/crm/pipedrive/panel";
    private static final String SALESFORCE = "/v1/crm/salesforce/recommendations";

    /** As Pipedrive calls: the company, and which deal it is. */
    private static RequestSpecification panel(String company) {
        return given().queryParam("resource", "deal")
                .queryParam("view", "details")
                .queryParam("userId", "1")
                .queryParam("companyId", company)
                .queryParam("selectedIds", "3");
    }

    private static RequestSpecification panel() {
        return panel(CrmApps.COMPANY).auth().preemptive().basic("panel", CrmApps.PANEL_PASSWORD);
    }

    private static JsonNode rows(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        JsonNode panel = Calls.read(response.asString());
        assertThat(panel.fieldNames()).toIterable().containsExactly("data");
        return panel.path("data");
    }

    private static Response advise(String body) {
        return given().contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(body)
                .post(SALESFORCE);
    }

    private static String token(String company, String secret) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(secret.getBytes(UTF_8)));
        signature.setPayload("{\"userId\":1,\"companyId\":" + company + ",\"exp\":"
                + Instant.now().plusSeconds(60).getEpochSecond() + "}");
        return signature.getCompactSerialization();
    }

    @Test
    void aPanelShowsWhatTheApiRecommends() {
        JsonNode rows = rows(panel().queryParam("stageName", "Proposal Made")
                .queryParam("authority", "CONFIRMED")
                .queryParam("value", "UNDERSTOOD")
                .get(PANEL));
        JsonNode answer = Calls.answer("{\"crmStage\":{\"crm\":\"PIPEDRIVE\",\"name\":\"Proposal Made\"},"
                + "\"authority\":\"CONFIRMED\",\"value\":\"UNDERSTOOD\",\"limit\":3}");

        assertThat(rows).hasSizeLessThanOrEqualTo(10);
        for (int i = 0; i < 3; i++) {
            assertThat(rows.get(i + 1).path("header"))
                    .isEqualTo(answer.path("recommendations").get(i).at("/technique/title"));
        }
        assertThat(rows.get(4).at("/standing/label").asText()).isEqualTo("Not now");
        assertThat(rows.get(4).path("instead").asText()).isNotBlank();
    }

    @Test
    void aPanelThatKnowsTheDealByItsNumberAloneSaysWhatIsMissing() {
        JsonNode rows = rows(panel().get(PANEL));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("id").asInt()).isEqualTo(1);
        assertThat(rows.get(0).path("missing").asText()).contains("authority", "stage or stageName");
    }

    @Test
    void aPanelSaysWhichStagesAreKnownAndWhichValuesFit() {
        assertThat(rows(panel().queryParam("stageName", "Sleeping")
                                .queryParam("authority", "CONFIRMED")
                                .get(PANEL))
                        .get(0)
                        .path("missing")
                        .asText())
                .startsWith("stageName ")
                .contains("Proposal Made");
        assertThat(rows(panel().queryParam("stage", "POST_DEMO")
                                .queryParam("authority", "yes")
                                .get(PANEL))
                        .get(0)
                        .path("missing")
                        .asText())
                .contains("CONFIRMED, DELEGATED, UNCLEAR, ABSENT, NONE");
    }

    @Test
    void aPanelComesWithItsOwnCredentials() throws JoseException {
        Calls.problem(
                panel(CrmApps.COMPANY)
                        .auth()
                        .preemptive()
                        .basic("panel", "another")
                        .get(PANEL),
                401);
        Calls.problem(
                panel("73")
                        .auth()
                        .preemptive()
                        .basic("panel", CrmApps.PANEL_PASSWORD)
                        .get(PANEL),
                401);
        Calls.problem(
                panel(CrmApps.OTHER_COMPANY)
                        .auth()
                        .preemptive()
                        .basic("panel", CrmApps.PANEL_PASSWORD)
                        .get(PANEL),
                401);

        String right = token(CrmApps.OTHER_COMPANY, CrmApps.PANEL_SECRET);
        assertThat(panel(CrmApps.OTHER_COMPANY)
                        .queryParam("token", right)
                        .get(PANEL)
                        .statusCode())
                .isEqualTo(200);
        Calls.problem(panel(CrmApps.COMPANY).queryParam("token", right).get(PANEL), 401);
        Calls.problem(
                panel(CrmApps.OTHER_COMPANY)
                        .queryParam("token", token(CrmApps.OTHER_COMPANY, CrmApps.PANEL_SECRET + "x"))
                        .get(PANEL),
                401);
    }

    @Test
    void thePanelsCredentialsOpenNothingElse() {
        Calls.problem(
                given().auth()
                        .preemptive()
                        .basic("panel", CrmApps.PANEL_PASSWORD)
                        .queryParam("companyId", CrmApps.COMPANY)
                        .get("/v1/techniques"),
                401);
    }

    @Test
    void aFlowGetsWhatTheApiRecommends() {
        JsonNode flat =
                Calls.read(advise("{\"stageName\":\"Proposal/Price Quote\",\"authority\":\"CONFIRMED\",\"ref\":\"006\","
                                + "\"objectionCategories\":[\"PRICE\"],\"objectionSeverities\":[\"LOW\"]}")
                        .asString());
        JsonNode answer = Calls.answer(
                "{\"crmStage\":{\"crm\":\"SALESFORCE\",\"name\":\"Proposal/Price Quote\"},"
                        + "\"authority\":\"CONFIRMED\",\"limit\":3,\"openObjections\":[{\"category\":\"PRICE\",\"severity\":\"LOW\"}]}");

        assertThat(flat.path("ref").asText()).isEqualTo("006");
        assertThat(flat.path("verdict")).isEqualTo(answer.path("verdict"));
        assertThat(flat.path("missing")).isEqualTo(answer.path("missing"));
        assertThat(flat.path("recommendations").findValuesAsText("technique"))
                .isEqualTo(answer.path("recommendations").findValuesAsText("key"));
        assertThat(flat.path("doNotUseCount").asInt())
                .isEqualTo(answer.path("doNotUse").size());
    }

    @Test
    void aFlowIsToldAllFaultsByTheNamesThatItSent() {
        JsonNode problem = Calls.problem(
                advise(
                        "{\"stakeholders\":[{\"role\":\"USER\"}],\"limit\":11,\"buyerInitiated\":1,\"askKinds\":[\"x\"]}"),
                400);
        assertThat(Calls.fields(problem))
                .containsExactly("askKinds", "authority", "limit", "sellerInitiated", "stage", "stakeholders");

        JsonNode stage = Calls.problem(advise("{\"stageName\":\"Closed Won\",\"authority\":\"CONFIRMED\"}"), 400);
        assertThat(Calls.fields(stage)).containsExactly("stageName");
    }

    @Test
    void aFlowNamesAPlaybookThatIsThere() {
        Calls.problem(
                given().contentType("application/json")
                        .body(Calls.SMALLEST)
                        .queryParam("playbook", "nobodys")
                        .post(SALESFORCE),
                404);
    }
}
