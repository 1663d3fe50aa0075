package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.closewise.access.TestTokens;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** Bearer tokens that are not right, each in its own way. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class TokenTest {

    @Test
    void aTokenThatIsRightIsLetIn() {
        assertThat(status(TestTokens.of("token-tests", Set.of("recommend")))).isEqualTo(200);
        assertThat(status(TestTokens.with(claims -> {}))).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotRightIsNot() {
        NumericDate past = NumericDate.now();
        past.addSeconds(-3_600);
        NumericDate future = NumericDate.now();
        future.addSeconds(3_600);
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("expired", TestTokens.with(claims -> claims.setExpirationTime(past))),
                Map.entry("without an end", TestTokens.with(claims -> claims.unsetClaim("exp"))),
                Map.entry("not valid yet", TestTokens.with(claims -> claims.setNotBefore(future))),
                Map.entry("for another audience", TestTokens.with(claims -> claims.setAudience("another"))),
                Map.entry("for no audience", TestTokens.with(claims -> claims.unsetClaim("aud"))),
                Map.entry("of another issuer", TestTokens.with(claims -> claims.setIssuer("https://another.example"))),
                Map.entry("signed by another key", TestTokens.ofAnotherKey()),
                Map.entry("not signed", TestTokens.unsigned()),
                Map.entry("signed with the public key as a secret", TestTokens.signedWithThePublicKey()),
                Map.entry("without a tenant", TestTokens.with(claims -> claims.unsetClaim("tenant"))),
                Map.entry(
                        "of a tenant that can be none",
                        TestTokens.with(claims -> claims.setClaim("tenant", "No Tenant"))),
                Map.entry("of the shared tenant", TestTokens.with(claims -> claims.setClaim("tenant", "shared"))),
                Map.entry(
                        "of several tenants", TestTokens.with(claims -> claims.setStringListClaim("tenant", "a", "b"))),
                Map.entry("of a tenant that is a number", TestTokens.with(claims -> claims.setClaim("tenant", 123))),
                Map.entry("no token", "nonsense"),
                Map.entry("cut off", TestTokens.with(claims -> {}).substring(0, 100)),
                Map.entry("a key that nobody has", "cw_" + "x".repeat(43)));

        wrong.forEach((what, token) -> AccessMatrixTest.assertRefused(
                what, given().header("Authorization", "Bearer " + token).get("/v1/signals")));
    }

    @Test
    void rolesThatAreNoneOpenNothing() {
        Map<String, String> none = Map.of(
                "an object", TestTokens.with(claims -> claims.setClaim("roles", Map.of("recommend", true))),
                "groups that are an object",
                        TestTokens.with(claims -> {
                            claims.unsetClaim("roles");
                            claims.setClaim("groups", Map.of("recommend", true));
                        }),
                "a number", TestTokens.with(claims -> claims.setClaim("roles", 5)),
                "numbers", TestTokens.with(claims -> claims.setClaim("roles", List.of(1, 2))),
                "lists", TestTokens.with(claims -> claims.setClaim("roles", List.of(List.of("recommend")))),
                "others", TestTokens.with(claims -> claims.setStringListClaim("roles", "RECOMMEND", "king", "")),
                "missing", TestTokens.with(claims -> claims.unsetClaim("roles")));

        none.forEach((what, token) -> assertThat(status(token)).as(what).isIn(401, 403));
    }

    @Test
    void anOversizedTokenIsRefusedBeforeAnybodyLooksAtIt() {
        String oversized = TestTokens.with(claims -> claims.setClaim("padding", "x".repeat(20_000)));

        assertThat(status(oversized)).isEqualTo(431);
    }

    @Test
    void aSubjectCannotPassForAnybodyElseOrForALineOfALog() {
        String token = TestTokens.with(claims -> {
            claims.setSubject("bootstrap key\n2026-01-01 ERROR all is lost\u0000\u202e");
            claims.setStringListClaim("roles", "administer");
        });

        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"name\":\"plug-in\",\"roles\":[\"recommend\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .body("stored.createdBy", equalTo("token of bootstrap key?2026-01-01 ERROR all is lost??"));
    }

    @Test
    void aStreamEndsSoonAfterItsToken() throws Exception {
        NumericDate soon = NumericDate.now();
        soon.addSeconds(2);
        String token = TestTokens.with(claims -> claims.setExpirationTime(soon));

        try (LineSocket socket = new LineSocket("Transfer-Encoding: chunked", "Authorization: Bearer " + token)) {
            socket.send(Calls.SMALLEST);
            assertThat(socket.result()).isNotNull();
            Thread.sleep(Math.max(0, soon.getValueInMillis() + 1_100 - System.currentTimeMillis()));

            socket.send(Calls.SMALLEST);
            assertThatThrownBy(socket::result).isInstanceOf(IOException.class);
        }
    }

    @Test
    void rolesThatAreNotOursGiveNothing() {
        assertThat(status(TestTokens.of("token-tests", Set.of("admin", "RECOMMEND"))))
                .isEqualTo(403);
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/signals")
                .statusCode();
    }
}
