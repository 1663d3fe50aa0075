package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer carries one id: the caller's where it is well-formed, and otherwise a new one. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class RequestIdTest {

    private static final String HEADER = "X-Request-Id";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signals",
                "/v1/techniques/nope",
                "/v1/nope",
                "/nope",
                "/q/health/live",
                "/v1/signals?limit=x"
            })
    void theCallersIsGivenBackOnce(String path) {
        assertThat(given().header(HEADER, "crm-17:a.b_C").get(path).headers().getValues(HEADER))
                .containsExactly("crm-17:a.b_C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-a", "a\"b", "%0d%0aX: y", "\u00e4"})
    void whatIsNotWellFormedIsReplaced(String id) {
        assertThat(given().header(HEADER, id).get("/v1/signals").header(HEADER)).matches(UUID);
    }

    @Test
    void oneThatIsTooLongIsReplaced() {
        assertThat(given().header(HEADER, "a".repeat(64)).get("/v1/signals").header(HEADER))
                .isEqualTo("a".repeat(64));
        assertThat(given().header(HEADER, "a".repeat(65)).get("/v1/signals").header(HEADER))
                .matches(UUID);
    }

    @Test
    void withoutOneEachRequestGetsItsOwn() {
        Response one = given().get("/v1/signals");
        Response other = given().get("/v1/signals");

        assertThat(one.header(HEADER)).matches(UUID).isNotEqualTo(other.header(HEADER));
    }

    @Test
    void aProblemNamesTheSameOne() {
        Response refused = given().header(HEADER, "mine")
                .contentType("application/json")
                .body("{}")
                .post(Calls.RECOMMENDATIONS);

        assertThat(Calls.problemBody(400, refused.header(HEADER), refused.asString())
                        .path("requestId")
                        .asText())
                .isEqualTo("mine");
    }
}
