package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One operation of the OpenAPI document with its examples. */
record Documented(String path, String method, JsonNode operation) {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples");
    private static final String JSON = "/content/application~1json";

    static List<Documented> operations(JsonNode document) {
        List<Documented> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation ->
                        operations.add(new Documented(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations;
    }

    static Documented get(JsonNode document, String path) {
        return new Documented(path, "get", document.path("paths").path(path).path("get"));
    }

    String id() {
        return operation.path("operationId").asText();
    }

    /** Its path with the examples of its parameters; a list is cut to one entry, so that there is a next page. */
    String address() {
        String address = path;
        boolean list = false;
        for (JsonNode parameter : operation.path("parameters")) {
            address = address.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
            list |= parameter.path("$ref").asText().endsWith("/Limit");
        }
        return list ? address + "?limit=1" : address;
    }

    /** Who may call it. */
    JsonNode security() {
        return operation.path("security");
    }

    /** The example of its request; null where it takes none. */
    JsonNode request() {
        JsonNode example = operation
                .path("requestBody")
                .path("content")
                .path(requestType())
                .at("/examples/request/value");
        return example.isMissingNode() ? null : example;
    }

    /** The type in which its request is sent: JSON, or a change in part. */
    String requestType() {
        return operation.path("requestBody").path("content").has(Books.MERGE_PATCH)
                ? Books.MERGE_PATCH
                : "application/json";
    }

    /** The status of its answer where all is well. */
    String success() {
        return operation.path("responses").has("201") ? "201" : "200";
    }

    /** The example of its answer. */
    JsonNode answer() {
        return operation.at("/responses/" + success() + JSON + "/examples/answer/value");
    }

    String requestSchema() {
        return operation
                .path("requestBody")
                .path("content")
                .path(requestType())
                .at("/schema/$ref")
                .asText();
    }

    String answerSchema() {
        return operation.at("/responses/" + success() + JSON + "/schema/$ref").asText();
    }

    /** Puts the answer into the document and into the sources, where the next build finds it; its id alone stays as it was. */
    void renewAnswer(JsonNode answer) throws IOException {
        if (answer.has("id") && answer().has("id")) {
            ((ObjectNode) answer).set("id", answer().path("id"));
        }
        // what answers 201 the first time and 200 from then on has the same example twice
        for (String status : List.of("200", "201")) {
            if (operation.at("/responses/" + status + JSON) instanceof ObjectNode json) {
                json.putObject("examples").putObject("answer").set("value", answer);
            }
        }
        Files.writeString(
                EXAMPLES.resolve(id() + ".answer.json"),
                Calls.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
    }
}
