package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error has the same form, whoever in the service answers it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ProblemFormTest {

    private static final String TOO_MUCH = "{\"ref\":\"" + "x".repeat(300_000) + "\"}";
    private static final String FAR_TOO_MUCH = "{\"ref\":\"" + "x".repeat(3_000_000) + "\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/",
                "/v1",
                "/v1/",
                "/v1/nope",
                "/v1/recommendations/x",
                "/v2/recommendations",
                "/q/nope",
                "/v1/techniques/nope"
            })
    void whatIsNotThereIsNotFound(String path) {
        Calls.problem(given().get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/recommendations, 'OPTIONS, POST'",
        "PUT, /v1/recommendations, 'OPTIONS, POST'",
        "DELETE, /v1/recommendations/, 'OPTIONS, POST'",
        "PATCH, /v1/recommendations, 'OPTIONS, POST'",
        "TRACE, /v1/recommendations, 'OPTIONS, POST'",
        "FOO, /v1/recommendations, 'OPTIONS, POST'",
        "POST, /v1/techniques, 'GET, HEAD, OPTIONS'",
        "DELETE, /v1/techniques/trial-close, 'GET, HEAD, OPTIONS'",
        "POST, /v1/signals, 'GET, HEAD, OPTIONS'",
        "PUT, /v1/advice, 'GET, HEAD, OPTIONS'"
    })
    void aWrongMethodIsToldTheRightOnes(String method, String path, String allow) {
        Response response = given().request(method, path);

        Calls.problem(response, 405);
        assertThat(response.header("Allow")).isEqualTo(allow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "text/*", "application/xml", "garbage", "a/b/c", ";;", ",,,"})
    void anAnswerThatNobodyCanReadIsNotAcceptable(String accept) {
        assertProblem(Wire.get("/v1/signals", "Accept: " + accept), 406);
        assertProblem(Wire.get("/v1/techniques/trial-close", "Accept: " + accept), 406);
        assertProblem(post(Calls.SMALLEST, "Content-Type: application/json", "Accept: " + accept), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;q=0.5, text/html", "text/html, application/json;q=0.9"})
    void aClientThatKnowsJsonAloneGetsJson(String accept) {
        Response response = given().header("Accept", accept).get("/v1/techniques/nope");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).isEqualTo("application/json");
        Calls.problemBody(404, response.header("X-Request-Id"), response.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json, application/problem+json",
                "application/problem+json;q=0.1, application/json",
                "application/json-patch+json, */*"
            })
    void everyOtherClientGetsProblemJson(String accept) {
        Calls.problem(given().header("Accept", accept).get("/v1/techniques/nope"), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "json",
                "application/foo+json",
                "*/*",
                "application/*",
                ";;garbage"
            })
    void aBodyOfAnotherTypeIsNotSupported(String type) {
        assertProblem(post(Calls.SMALLEST, "Content-Type: " + type), 415);
    }

    @Test
    void norIsABodyOfNoTypeOrACompressedOne() {
        assertProblem(post(Calls.SMALLEST), 415);
        assertProblem(post(Calls.SMALLEST, "Content-Type: application/json", "Content-Encoding: gzip"), 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; Charset=\"utf-8\""})
    void jsonIsTakenHoweverItIsWritten(String type) {
        assertThat(post(Calls.SMALLEST, "Content-Type: " + type).status()).isEqualTo(200);
    }

    @Test
    void noBodyAtAllIsABadRequest() {
        assertProblem(Wire.send(Wire.head("POST", Calls.RECOMMENDATIONS) + "\r\n"), 400);
        assertProblem(post("", "Content-Type: application/json"), 400);
    }

    @Test
    void bodiesOverTheirLimitAreTooLargeWithAndWithoutALength() {
        for (String body : new String[] {TOO_MUCH, FAR_TOO_MUCH}) {
            Calls.problem(Calls.recommend(body), 413);
            assertProblem(post(body, "Content-Type: application/json"), 413);
            assertProblem(
                    Wire.send(Wire.head(
                                    "POST",
                                    Calls.RECOMMENDATIONS,
                                    "Content-Type: application/json",
                                    "Transfer-Encoding: chunked")
                            + "\r\n"
                            + Wire.chunked(body)),
                    413);
        }
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() {
        String padding = " ".repeat(256 * 1024 - Calls.SMALLEST.length());

        assertThat(Calls.recommend(Calls.SMALLEST + padding).statusCode()).isEqualTo(200);
        Calls.problem(Calls.recommend(Calls.SMALLEST + padding + " "), 413);
    }

    @Test
    void aBodyOverTheLastLineIsAProblemToo() {
        assertProblem(
                Wire.send(Wire.head(
                                "POST",
                                Calls.RECOMMENDATIONS,
                                "Content-Type: application/json",
                                "Content-Length: 99999999999")
                        + "\r\n"),
                413);
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 30_000})
    void anAddressMayBeTooLong(int length) {
        assertProblem(Wire.get("/v1/signals?x=" + "a".repeat(length)), 414);
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 20_000})
    void headersMayBeTooLarge(int length) {
        assertProblem(Wire.get("/v1/signals", "X-Large: " + "a".repeat(length)), 431);
    }

    @ParameterizedTest
    @ValueSource(ints = {50_000, 500_000, 5_000_000})
    void whatIsEvenLargerIsRefusedWithoutABody(int length) {
        assertThat(Wire.get("/v1/signals?x=" + "a".repeat(length)).status()).isEqualTo(414);
        assertThat(Wire.get("/v1/signals", "X-Large: " + "a".repeat(length)).status())
                .isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/techniques/%", "/v1/techniques/%zz", "/v1/signals?limit=%zz", "/v1/{x}", "/v1/a|b"})
    void anAddressThatIsNoneIsABadRequest(String address) {
        assertProblem(Wire.get(address), 400);
    }

    @Test
    void aRequestWithoutAHostIsABadRequest() {
        assertProblem(Wire.send("GET /v1/signals HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
        assertProblem(Wire.send("GET /v1/signals HTTP/1.1\r\nHost: a b:x\r\nConnection: close\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /v1/signals HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n",
                "POST /v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n{}",
                "POST /v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}",
                "POST /v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
            })
    void whatIsNoHttpIsABadRequestAndTheEndOfTheConnection(String garbage) {
        Wire.Reply reply = Wire.send(garbage);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void aMethodThatWantsNoBodyGetsNone() {
        Wire.Reply reply = Wire.send(Wire.head("HEAD", "/v1/techniques/nope") + "\r\n");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.headers().get("content-type")).isEqualTo(Calls.PROBLEM_JSON);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void problemsAreNotKept() {
        assertThat(given().get("/v1/techniques/nope").header("Cache-Control")).isEqualTo("no-store");
        assertThat(Wire.get("/v1/signals?x=" + "a".repeat(9_000)).headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void theConnectionLivesOnAfterAProblem() {
        Wire.Reply reply = Wire.send(
                ("POST /v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                                + FAR_TOO_MUCH.length() + "\r\n\r\n" + FAR_TOO_MUCH)
                        + Wire.head("GET", "/v1/nope") + "\r\n");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("\"status\":413").contains("\"status\":404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/swagger-ui/",
                "/q/swagger-ui",
                "/q/openapi",
                "/q/openapi?format=json",
                "/q/health",
                "/q/health/live",
                "/q/health/ready"
            })
    void theOperationsGoOnWorking(String path) {
        given().get(path).then().statusCode(200);
    }

    private static Wire.Reply post(String body, String... headers) {
        return Wire.send(Wire.head("POST", Calls.RECOMMENDATIONS, headers) + "Content-Length: " + body.length()
                + "\r\n\r\n" + body);
    }

    private static void assertProblem(Wire.Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        JsonNode problem = Calls.problem(
                status, reply.headers().get("content-type"), reply.headers().get("x-request-id"), reply.body());
        assertThat(problem.has("errors")).isFalse();
    }
}
