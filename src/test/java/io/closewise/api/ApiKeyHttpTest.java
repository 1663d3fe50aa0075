package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.access.TestTokens;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class ApiKeyHttpTest {

    private static final String RECOMMEND = "{\"name\":\"CRM\",\"roles\":[\"recommend\"]}";

    @Test
    void aKeyIsToldOnceAndThenLetsInWithItsRolesOnly() {
        String administrator = TestTokens.of("keys-once", Set.of("administer"));
        JsonNode made = make(administrator, RECOMMEND);
        String key = made.path("key").asText();

        assertThat(key).matches("cw_[A-Za-z0-9_-]{43}");
        assertThat(made.path("stored").path("prefix").asText()).isEqualTo(key.substring(0, 11));
        assertThat(made.path("stored").toString()).doesNotContain(key);
        assertThat(list(administrator)).doesNotContain(key).contains(key.substring(0, 11), "\"CRM\"");

        assertThat(status(key)).isEqualTo(200);
        assertThat(given().header("X-API-Key", key).get("/v1/signals").statusCode())
                .isEqualTo(200);
        assertThat(given().header("X-API-Key", key).get("/v1/api-keys").statusCode())
                .isEqualTo(403);
        assertThat(given().header("X-API-Key", key + "x").get("/v1/signals").statusCode())
                .isEqualTo(401);
        await("used", () -> list(administrator).contains("\"usedAt\""));
    }

    @Test
    void anExchangedKeyHoldsAsLongAsTheyOverlap() {
        String administrator = TestTokens.of("keys-rotate", Set.of("administer"));
        JsonNode first = make(administrator, RECOMMEND);
        String id = first.path("stored").path("id").asText();
        assertThat(status(first.path("key").asText())).isEqualTo(200);

        JsonNode second = rotate(administrator, id, "{\"overlapSeconds\":3600}", 201);
        assertThat(status(first.path("key").asText())).isEqualTo(200);
        assertThat(status(second.path("key").asText())).isEqualTo(200);
        rotate(administrator, id, "{}", 404);

        JsonNode third =
                rotate(administrator, second.path("stored").path("id").asText(), "{\"overlapSeconds\":0}", 201);
        await("the second one ends", () -> status(second.path("key").asText()) == 401);
        assertThat(status(third.path("key").asText())).isEqualTo(200);
        assertThat(third.path("stored").path("name").asText()).isEqualTo("CRM");
    }

    @Test
    void aRevokedKeyLetsNobodyIn() {
        String administrator = TestTokens.of("keys-revoke", Set.of("administer"));
        JsonNode made = make(administrator, RECOMMEND);
        String id = made.path("stored").path("id").asText();
        String key = made.path("key").asText();
        assertThat(status(key)).isEqualTo(200);

        String other = TestTokens.of("keys-revoke-other", Set.of("administer"));
        assertThat(given().auth().oauth2(other).delete("/v1/api-keys/" + id).statusCode())
                .as("nobody revokes another tenant's")
                .isEqualTo(404);
        assertThat(list(other)).doesNotContain(id);

        assertThat(given().auth()
                        .oauth2(administrator)
                        .delete("/v1/api-keys/" + id)
                        .statusCode())
                .isEqualTo(200);
        await("it is refused", () -> status(key) == 401);
        assertThat(given().auth()
                        .oauth2(administrator)
                        .delete("/v1/api-keys/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachChangeOfAKeyHasAnEtagOfItsOwn() {
        String administrator = TestTokens.of("keys-etag", Set.of("administer"));
        String id = make(administrator, RECOMMEND).path("stored").path("id").asText();
        String made = etag(given().auth().oauth2(administrator).get("/v1/api-keys/" + id));
        rotate(administrator, id, "{}", 201);
        String exchanged = etag(given().auth().oauth2(administrator).get("/v1/api-keys/" + id));
        String revoked = etag(given().auth().oauth2(administrator).delete("/v1/api-keys/" + id));

        assertThat(List.of(made, exchanged, revoked)).doesNotHaveDuplicates();
        assertThat(etag(given().auth().oauth2(administrator).get("/v1/api-keys/" + id)))
                .isEqualTo(revoked);
    }

    /** The etag, which the header and the body tell alike. */
    private static String etag(Response response) {
        String etag = response.jsonPath().getString("etag");
        assertThat(response.header("ETag")).isEqualTo("\"" + etag + "\"");
        return etag;
    }

    @Test
    void aKeyEndsByItself() {
        String administrator = TestTokens.of("keys-expire", Set.of("administer"));
        Instant soon = Instant.now().plusSeconds(2);
        JsonNode made =
                make(administrator, "{\"name\":\"soon\",\"roles\":[\"recommend\"],\"expiresAt\":\"" + soon + "\"}");

        assertThat(status(made.path("key").asText())).isEqualTo(200);
        await("it has ended", () -> status(made.path("key").asText()) == 401);
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
    }

    @Test
    void whatIsWrongIsSaid() {
        String administrator = TestTokens.of("keys-wrong", Set.of("administer"));
        Response response = given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body("{\"name\":\" \",\"roles\":[\"recommend\",\"king\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                .post("/v1/api-keys");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.asString()).contains("name");

        for (String name : new String[] {"two\\nlines", "tab\\there", "turned\\u202eround"}) {
            Response invisible = given().auth()
                    .oauth2(administrator)
                    .contentType("application/json")
                    .body("{\"name\":\"" + name + "\",\"roles\":[\"recommend\"]}")
                    .post("/v1/api-keys");
            assertThat(invisible.statusCode()).as(name).isEqualTo(400);
            assertThat(invisible.asString()).contains("on one line");
        }

        Response other = given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body("{\"name\":\"x\",\"roles\":[\"recommend\",\"king\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                .post("/v1/api-keys");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.asString()).contains("roles[1]", "administer", "expiresAt", "in the future");

        for (String end : new String[] {"+294277-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"}) {
            Response never = given().auth()
                    .oauth2(administrator)
                    .contentType("application/json")
                    .body("{\"name\":\"x\",\"roles\":[\"recommend\"],\"expiresAt\":\"" + end + "\"}")
                    .post("/v1/api-keys");
            assertThat(never.statusCode()).as(end).isEqualTo(400);
            assertThat(never.asString()).contains("expiresAt");
        }

        Response foreign = given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body("{\"name\":\"x\",\"roles\":[\"recommend\"],\"tenant\":\"another\"}")
                .post("/v1/api-keys");
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void aTenantThatLeavesTakesEverythingAlongAndNothingOfOthers() {
        Set<String> roles = Set.of("administer", "edit-playbooks", "publish-playbooks", "recommend");
        String leaving = TestTokens.of("leaving", roles);
        String staying = TestTokens.of("staying", roles);
        String book = Books.newKey();
        for (String token : new String[] {leaving, staying}) {
            assertThat(given().auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body("{\"key\":\"" + book + "\",\"name\":\"Ours\",\"basedOn\":\"default\"}")
                            .post("/v1/playbooks")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(given().auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body("{}")
                            .post("/v1/playbooks/" + book + "/publish")
                            .statusCode())
                    .isEqualTo(200);
        }
        String key = make(leaving, RECOMMEND).path("key").asText();
        assertThat(status(key)).isEqualTo(200);

        assertThat(given().auth()
                        .oauth2(staying)
                        .delete("/v1/tenants/leaving?confirm=leaving")
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().auth().oauth2(leaving).delete("/v1/tenants/leaving").statusCode())
                .as("without a confirmation")
                .isEqualTo(400);
        Response removed = given().auth().oauth2(leaving).delete("/v1/tenants/leaving?confirm=leaving");
        assertThat(removed.statusCode()).as(removed.asString()).isEqualTo(200);
        assertThat(Calls.read(removed.asString()).path("removed").toString())
                .contains("{\"table\":\"playbook_revision\",\"rows\":1}", "{\"table\":\"api_key\",\"rows\":1}");

        await("the key is refused", () -> status(key) == 401);
        assertThat(given().auth().oauth2(leaving).get("/v1/playbooks/" + book).statusCode())
                .isEqualTo(404);
        assertThat(given().auth().oauth2(staying).get("/v1/playbooks/" + book).statusCode())
                .isEqualTo(200);
        assertThat(given().auth().oauth2(leaving).get("/v1/playbooks/default").statusCode())
                .as("what is shared stays")
                .isEqualTo(200);
    }

    private static JsonNode make(String administrator, String body) {
        Response response = given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body(body)
                .post("/v1/api-keys");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return Calls.read(response.asString());
    }

    private static JsonNode rotate(String administrator, String id, String body, int status) {
        Response response = given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body(body)
                .post("/v1/api-keys/" + id + "/rotate");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return Calls.read(response.asString());
    }

    private static String list(String administrator) {
        return given().auth().oauth2(administrator).get("/v1/api-keys").asString();
    }

    private static int status(String key) {
        return given().header("Authorization", "Bearer " + key)
                .get("/v1/signals")
                .statusCode();
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
