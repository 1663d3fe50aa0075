package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls of the service and what every problem has to look like. */
public final class Calls {

    static final ObjectMapper JSON = new ObjectMapper();
    public static final String RECOMMENDATIONS = "/v1/recommendations";
    static final String PROBLEM_JSON = "application/problem+json";

    /** The smallest context that is answered. */
    public static final String SMALLEST = "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"}";

    private Calls() {}

    static Response recommend(String body) {
        return recommend(body.getBytes(StandardCharsets.UTF_8));
    }

    static Response recommend(byte[] body) {
        return given().contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(body)
                .post(RECOMMENDATIONS);
    }

    /** The answer to a context that is right. */
    public static JsonNode answer(String body) {
        Response response = recommend(body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return read(response.asString());
    }

    /** The problem of a response that has to be one of this status. */
    public static JsonNode problem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return problem(status, response.contentType(), response.header("X-Request-Id"), response.asString());
    }

    static JsonNode problem(int status, String contentType, String requestId, String body) {
        assertThat(contentType).as(body).isEqualTo(PROBLEM_JSON);
        return problemBody(status, requestId, body);
    }

    static JsonNode problemBody(int status, String requestId, String body) {
        JsonNode problem = read(body);
        assertThat(problem.fieldNames())
                .toIterable()
                .contains("type", "title", "status", "detail", "requestId")
                .isSubsetOf(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "requestId",
                        "retryAfterSeconds",
                        "errors",
                        "findings",
                        "conflict",
                        "rateLimit");
        assertThat(problem.path("type").asText()).startsWith("urn:closewise:problem:");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("requestId").asText()).isNotBlank().isEqualTo(requestId);
        for (JsonNode error : problem.path("errors")) {
            assertThat(error.fieldNames()).toIterable().containsExactly("field", "message");
            assertThat(error.path("message").asText()).isNotBlank();
        }
        return problem;
    }

    /** The fields that a problem names. */
    public static List<String> fields(JsonNode problem) {
        List<String> fields = new ArrayList<>();
        problem.path("errors").forEach(error -> fields.add(error.path("field").asText()));
        return fields;
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
