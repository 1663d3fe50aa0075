package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told not to do with answers. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/signals", "/v1/nowhere", "/demo/", "/embed/", "/q/openapi", "/q/swagger-ui/"})
    void nothingIsTakenForSomethingElse(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/signals", "/v1/nowhere", "/demo/", "/q/swagger-ui/"})
    void nothingButTheFrameIsFramed(String path) {
        given().get(path).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void theFrameIs() {
        given().get("/embed/").then().header("Content-Security-Policy", nullValue());
    }

    @Test
    void pagesOfOtherOriginsMayNotReadAnything() {
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/signals")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
