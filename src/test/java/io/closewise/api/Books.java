package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of the resources of playbooks. */
public final class Books {

    static final String BOOKS = "/v1/playbooks";
    static final String MERGE_PATCH = "application/merge-patch+json";

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Books() {}

    /** A key that no playbook has. */
    public static String newKey() {
        return "book-" + RUN + "-" + COUNT.incrementAndGet();
    }

    /** The key of a new playbook: a copy of the default one, not published yet. */
    static String copy() {
        String key = newKey();
        ok(create(object("key", key, "name", "A copy", "copyOf", "default", "author", "the tests")), 201);
        return key;
    }

    /** The key of a new playbook with as many revisions, whose names are Name 1, Name 2 and so on. */
    static String published(int revisions) {
        String key = copy();
        for (int i = 1; i <= revisions; i++) {
            rename(key, "Name " + i);
            ok(publish(key, object("note", "No. " + i, "author", "the tests")), 200);
        }
        return key;
    }

    public static Response create(JsonNode request) {
        return json(request).post(BOOKS);
    }

    static Response get(String path) {
        return given().get(BOOKS + path);
    }

    static JsonNode draft(String key) {
        return ok(get("/" + key + "/draft"), 200);
    }

    static String etag(String key) {
        return draft(key).path("etag").asText();
    }

    static Response save(String key, String etag, JsonNode document) {
        ObjectNode request = Calls.JSON.createObjectNode();
        if (etag != null) {
            request.put("etag", etag);
        }
        request.set("document", document);
        return json(request).put(BOOKS + "/" + key + "/draft");
    }

    static Response patch(String key, JsonNode request) {
        return given().contentType(MERGE_PATCH).body(request.toString()).patch(BOOKS + "/" + key + "/draft");
    }

    static JsonNode rename(String key, String name) {
        ObjectNode request = object("etag", etag(key));
        request.set("document", object("name", name));
        return ok(patch(key, request), 200);
    }

    public static Response publish(String key, JsonNode request) {
        return json(request).post(BOOKS + "/" + key + "/publish");
    }

    static Response rollBack(String key, int revision) {
        return json(Calls.JSON.createObjectNode().put("revision", revision)).post(BOOKS + "/" + key + "/rollback");
    }

    /** What a response that has to be right says; its etag stands in the header too. */
    public static JsonNode ok(Response response, int status) {
        assertThat(response.statusCode())
                .as(response.asString()
                        .substring(0, Math.min(2_000, response.asString().length())))
                .isEqualTo(status);
        JsonNode body = Calls.read(response.asString());
        if (response.header("ETag") != null && body.has("etag")) {
            assertThat(response.header("ETag"))
                    .isEqualTo('"' + body.path("etag").asText() + '"');
        }
        return body;
    }

    public static ObjectNode object(String... fields) {
        ObjectNode object = Calls.JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object;
    }

    static RequestSpecification json(JsonNode body) {
        return given().contentType("application/json").body(body.toString());
    }
}
