package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.access.Role;
import io.closewise.access.TestTokens;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every endpoint, with every role, with none, without credentials and with those of another tenant. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {

    private static final Set<String> ROLES =
            Set.of("recommend", "report-outcomes", "edit-playbooks", "publish-playbooks", "administer");

    @Test
    void everyOperationLetsInItsOneRoleAndNobodyElse() {
        List<Documented> operations = Documented.operations(document());
        assertThat(operations).hasSizeGreaterThan(25);
        for (Documented operation : operations) {
            String needed = role(operation);
            assertThat(ROLES).as(operation.id()).contains(needed);
            for (String role : ROLES) {
                int status = send(operation, given().auth().oauth2(TestTokens.of("matrix", Set.of(role))))
                        .statusCode();
                if (role.equals(needed)) {
                    assertThat(status).as(operation.id() + " with " + role).isNotIn(401, 403);
                } else {
                    assertThat(status).as(operation.id() + " with " + role).isEqualTo(403);
                }
            }
            assertThat(send(operation, given().auth().oauth2(TestTokens.of("matrix", Set.of())))
                            .statusCode())
                    .as(operation.id() + " with no role")
                    .isEqualTo(403);
            assertRefused(operation.id() + " without credentials", send(operation, fromElsewhere()));
        }
    }

    @Test
    void everyRoleIsNeededSomewhere() {
        assertThat(Documented.operations(document()))
                .extracting(AccessMatrixTest::role)
                .contains("recommend", "edit-playbooks", "publish-playbooks", "administer");
        assertThat(ROLES).hasSameSizeAs(Role.values());
    }

    @Test
    void whatIsAnotherTenantsIsNotEvenThere() {
        String ours = Books.newKey();
        RequestSpecification owner = given().auth().oauth2(TestTokens.of("matrix-owner", ROLES));
        assertThat(owner.contentType("application/json")
                        .body("{\"key\":\"" + ours + "\",\"name\":\"Ours\",\"basedOn\":\"default\"}")
                        .post("/v1/playbooks")
                        .statusCode())
                .isEqualTo(201);
        assertThat(given().auth()
                        .oauth2(TestTokens.of("matrix-owner", ROLES))
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/playbooks/" + ours + "/publish")
                        .statusCode())
                .isEqualTo(200);

        List<String> seen = new ArrayList<>();
        for (Documented operation : Documented.operations(document())) {
            if (!operation.address().contains("/v1/playbooks/{key}")) {
                continue;
            }
            Response response = send(
                    operation,
                    operation.address().replace("{key}", ours),
                    given().auth().oauth2(TestTokens.of("matrix-other", ROLES)));
            if (response.statusCode() < 400) {
                seen.add(operation.id() + " " + response.statusCode());
            }
            assertThat(response.asString()).as(operation.id()).doesNotContain("\"Ours\"");
        }
        assertThat(seen).isEmpty();
        assertThat(given().auth()
                        .oauth2(TestTokens.of("matrix-other", ROLES))
                        .queryParam("playbook", ours)
                        .contentType("application/json")
                        .body(Calls.SMALLEST)
                        .post("/v1/recommendations")
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().auth()
                        .oauth2(TestTokens.of("matrix-other", ROLES))
                        .get("/v1/playbooks")
                        .asString())
                .doesNotContain(ours);
        assertThat(given().auth()
                        .oauth2(TestTokens.of("matrix-owner", ROLES))
                        .queryParam("playbook", ours)
                        .contentType("application/json")
                        .body(Calls.SMALLEST)
                        .post("/v1/recommendations")
                        .statusCode())
                .as("its own tenant is answered by it")
                .isEqualTo(200);
    }

    /** A proxy says that the request came from elsewhere, so that the door for developing stays shut. */
    static RequestSpecification fromElsewhere() {
        return given().header("X-Forwarded-For", "203.0.113.9");
    }

    static void assertRefused(String what, Response response) {
        assertThat(response.statusCode()).as(what).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).as(what).startsWith("Bearer");
        assertThat(response.contentType()).as(what).startsWith("application/problem+json");
        assertThat(Calls.read(response.asString()).path("type").asText())
                .as(what)
                .isEqualTo("urn:closewise:problem:unauthorized");
    }

    private static JsonNode document() {
        try {
            return OpenApiFile.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String role(Documented operation) {
        JsonNode security = operation.security();
        assertThat(security.size()).as(operation.id()).isEqualTo(2);
        String role = security.path(0).path("token").path(0).asText();
        assertThat(security.path(1).path("apiKey").path(0).asText())
                .as(operation.id())
                .isEqualTo(role);
        return role;
    }

    private static Response send(Documented operation, RequestSpecification request) {
        // keys that nobody has, so that nothing is changed
        return send(operation, operation.address().replaceAll("\\{[a-z]+}", "nobody-has-this"), request);
    }

    private static Response send(Documented operation, String address, RequestSpecification request) {
        // broken, so that whoever may do it gets a 400 and changes nothing
        return (operation.request() == null
                        ? request
                        : request.contentType("application/json").body("{\"nothing\":"))
                .request(operation.method().toUpperCase(java.util.Locale.ROOT), address);
    }
}
