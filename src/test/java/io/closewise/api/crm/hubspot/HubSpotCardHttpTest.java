package io.closewise.api.crm.hubspot;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.Books;
import io.closewise.api.Calls;
import io.closewise.api.crm.CrmApps;
import io.closewise.crm.hubspot.Signing;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** HubSpot calls with its signature; where it brings one, no other way in counts. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HubSpotCardHttpTest {

    private static final String DEAL = "{\"crmStage\":{\"crm\":\"HUBSPOT\",\"name\":\"decisionmakerboughtin\"},"
            + "\"authority\":\"CONFIRMED\",\"value\":\"UNDERSTOOD\",\"ref\":\"deal-7\"}";
    /** As HubSpot appends it. */
    private static final String QUERY =
            "?userId=12345678&portalId=" + CrmApps.PORTAL + "&userEmail=rep%2Bone%40example.com&appId=3050";

    private static Response call(String query, String signed, byte[] body, long timestamp, String secret) {
        return with(query, body)
                .header("X-HubSpot-Request-Timestamp", timestamp)
                .header(
                        "X-HubSpot-Signature-v3",
                        Signing.sign(secret, "POST", CrmApps.PUBLIC + CardResource.PATH + signed, body, timestamp))
                .post(CardResource.PATH + query);
    }

    private static Response call(String query, byte[] body) {
        return call(query, query, body, fresh(), CrmApps.HUBSPOT_SECRET);
    }

    private static RequestSpecification with(String query, byte[] body) {
        return given().urlEncodingEnabled(false)
                .contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(body);
    }

    /** Never the same twice, as two calls within one millisecond would have the same signature. */
    private static synchronized long fresh() {
        last = Math.max(last + 1, System.currentTimeMillis());
        return last;
    }

    private static long last;

    @Test
    void hubspotIsAnsweredByItsSignatureAlone() {
        Response response = call(QUERY, DEAL.getBytes(UTF_8));

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        JsonNode card = Calls.read(response.asString());
        assertThat(card.path("ref").asText()).isEqualTo("deal-7");
        assertThat(card.path("techniques"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(technique -> {
                    assertThat(technique.path("title").asText()).isNotBlank().hasSizeLessThanOrEqualTo(80);
                    assertThat(technique.path("summary").asText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                    assertThat(technique.path("say")).isNotEmpty();
                });
        assertThat(card.path("doNotUse")).isNotEmpty().allSatisfy(refused -> {
            assertThat(refused.path("reason").asText()).isNotBlank();
            assertThat(refused.path("remedy").asText()).isNotBlank();
        });
        assertThat(card.path("doNotUseCount").asInt())
                .isGreaterThanOrEqualTo(card.path("doNotUse").size());
        assertThat(card.path("missing")).isNotEmpty();
    }

    @Test
    void theCardSaysTheSameAsTheApi() {
        JsonNode card = Calls.read(call(QUERY, DEAL.getBytes(UTF_8)).asString());
        JsonNode answer = Calls.answer(DEAL.replace("\"ref\"", "\"limit\":3,\"ref\""));

        assertThat(card.path("verdict")).isEqualTo(answer.path("verdict"));
        assertThat(card.path("techniques").findValuesAsText("key"))
                .isEqualTo(answer.path("recommendations").findValuesAsText("key"));
        assertThat(card.path("doNotUseCount").asInt())
                .isEqualTo(answer.path("doNotUse").size());
        assertThat(card.path("missing")).isEqualTo(answer.path("missing"));
    }

    @Test
    void aWrongSignatureIsRefusedEvenWhereTheDoorIsOpen() {
        byte[] body = DEAL.getBytes(UTF_8);

        Calls.problem(call(QUERY, QUERY, body, fresh(), "another-secret"), 401);
        Calls.problem(
                call(QUERY, QUERY.replace("appId=3050", "appId=3051"), body, fresh(), CrmApps.HUBSPOT_SECRET), 401);
        Calls.problem(with(QUERY, body).header("X-HubSpot-Signature-v3", "x").post(CardResource.PATH + QUERY), 401);
    }

    @Test
    void anAlteredBodyIsRefused() {
        long now = fresh();
        byte[] signed = DEAL.getBytes(UTF_8);
        byte[] sent = DEAL.replace("CONFIRMED", "DELEGATED").getBytes(UTF_8);

        Calls.problem(
                with(QUERY, sent)
                        .header("X-HubSpot-Request-Timestamp", now)
                        .header(
                                "X-HubSpot-Signature-v3",
                                Signing.sign(
                                        CrmApps.HUBSPOT_SECRET,
                                        "POST",
                                        CrmApps.PUBLIC + CardResource.PATH + QUERY,
                                        signed,
                                        now))
                        .post(CardResource.PATH + QUERY),
                401);
    }

    @Test
    void anOldRequestAndOneFromTheFutureAreRefused() {
        byte[] body = DEAL.getBytes(UTF_8);

        for (long minutes : new long[] {-6, 3}) {
            Calls.problem(call(QUERY, QUERY, body, fresh() + minutes * 60_000, CrmApps.HUBSPOT_SECRET), 401);
        }
    }

    @Test
    void aReplayIsRefused() {
        byte[] body = DEAL.getBytes(UTF_8);
        long now = fresh();

        assertThat(call(QUERY, QUERY, body, now, CrmApps.HUBSPOT_SECRET).statusCode())
                .isEqualTo(200);
        Calls.problem(call(QUERY, QUERY, body, now, CrmApps.HUBSPOT_SECRET), 401);
        // the same deal again, signed anew, is no replay
        assertThat(call(QUERY, body).statusCode()).isEqualTo(200);
    }

    @Test
    void aPortalOfNobodyIsForbidden() {
        byte[] body = DEAL.getBytes(UTF_8);

        for (String query : new String[] {
            "?portalId=1", "", "?portalId=", "?portalId=" + CrmApps.PORTAL + "&portalId=" + CrmApps.OTHER_PORTAL
        }) {
            Calls.problem(call(query, body), 403);
        }
    }

    @Test
    void aPortalSeesThePlaybooksOfItsOwnTenant() {
        String key = Books.newKey();
        Books.ok(Books.create(Books.object("key", key, "name", "Ours", "basedOn", "default")), 201);
        Books.ok(Books.publish(key, Books.object("note", "first")), 200);
        byte[] body = DEAL.getBytes(UTF_8);
        String query = "?playbook=" + key + "&portalId=";

        JsonNode card = Calls.read(call(query + CrmApps.PORTAL, body).asString());

        assertThat(card.path("playbook").asText()).isEqualTo(key);
        Calls.problem(call(query + CrmApps.OTHER_PORTAL, body), 404);
    }

    @Test
    void aSignatureOpensNothingElse() {
        byte[] body = DEAL.getBytes(UTF_8);
        long now = fresh();
        String address = Calls.RECOMMENDATIONS + QUERY;

        Response response = with(QUERY, body)
                .header("X-Forwarded-For", "192.0.2.1")
                .header("X-HubSpot-Request-Timestamp", now)
                .header(
                        "X-HubSpot-Signature-v3",
                        Signing.sign(CrmApps.HUBSPOT_SECRET, "POST", CrmApps.PUBLIC + address, body, now))
                .post(address);

        Calls.problem(response, 401);
    }

    @Test
    void badInputIsToldAsEverywhere() {
        JsonNode problem = Calls.problem(
                call(QUERY, "{\"crmStage\":{\"crm\":\"HUBSPOT\",\"name\":\"no such\"},\"nobody\":1}".getBytes(UTF_8)),
                400);

        assertThat(Calls.fields(problem)).contains("authority", "crmStage.name", "nobody");
        Calls.problem(call(QUERY, new byte[0]), 400);
        Calls.problem(call(QUERY, " ".repeat(300_000).getBytes(UTF_8)), 413);
        assertThat(call(QUERY, (DEAL + " ".repeat(200_000)).getBytes(UTF_8)).statusCode())
                .isEqualTo(200);
    }
}
