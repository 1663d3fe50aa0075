package io.closewise.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web component and its pages, as the service hands them out. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PagesTest {

    private static final String ELEMENT = "/closewise-recommendations.js";

    @Test
    void theElementIsOneFileOfLessThanFifteenKilobytes() {
        Response response = given().header("Accept-Encoding", "identity").get(ELEMENT);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray().length).isBetween(5_000, 14_999);
        assertThat(response.asString())
                .contains("customElements.define(\"closewise-recommendations\"")
                .doesNotContain("import ", "innerHTML", "insertAdjacentHTML", "eval(");
    }

    @ParameterizedTest
    @CsvSource({
        "/closewise-recommendations.js, text/javascript",
        "/demo/, text/html",
        "/demo/demo.css, text/css",
        "/demo/demo.js, text/javascript",
        "/demo/icon.svg, image/svg+xml",
        "/embed/, text/html",
        "/embed/embed.css, text/css",
        "/embed/embed.js, text/javascript"
    })
    void everyFileIsOfItsType(String path, String type) {
        Response response = given().get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/", "/embed/"})
    void thePagesRunNoScriptAndNoStyleButTheirOwn(String path) {
        String page = given().get(path).asString();

        assertThat(page)
                .contains("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe-", "<style", " style=", " onclick=")
                .doesNotContainPattern("<script[^>]*>[^<]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/closewise-recommendations.js", "/demo/", "/embed/"})
    void aBrowserAsksAgainBeforeItUsesWhatItKept(String path) {
        assertThat(given().get(path).headers().getValues("Cache-Control")).containsExactly("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/favicon.ico",
                "/demo/nope",
                "/demo/nope.js",
                "/embed/../application.properties",
                "/demo/%2e%2e/%2e%2e/application.properties",
                "/META-INF/resources/demo/index.html"
            })
    void whatIsNotThereIsStillAProblem(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(404);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void aPageCanOnlyBeRead(String method) {
        Response response = given().request(method, "/demo/");

        assertThat(response.statusCode()).isBetween(404, 405);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
    }
}
