package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the OpenAPI document leaves unsaid. */
final class Completeness {

    private static final String PROBLEM = "#/components/schemas/Problem";
    /** What any request may be answered with. */
    private static final List<String> ANY_REQUEST = List.of("400", "406", "414", "429", "431", "500");

    private final JsonNode document;
    private final List<String> gaps = new ArrayList<>();

    Completeness(JsonNode document) {
        this.document = document;
    }

    List<String> gaps() {
        require(document.path("openapi").asText().startsWith("3.1"), "openapi: 3.1 is wanted");
        for (String name : List.of("title", "version", "summary", "description")) {
            requireText(document.path("info"), name, "info");
        }
        document.path("servers")
                .forEach(server ->
                        require(server.path("url").asText().equals("/"), "servers: " + server + " is not relative"));
        checkSchemas();
        checkOperations();
        checkProblems();
        checkShared("parameters");
        checkShared("headers");
        return gaps;
    }

    private void checkSchemas() {
        Set<String> requests = requestSchemas();
        document.path("components").path("schemas").fields().forEachRemaining(entry -> {
            String name = entry.getKey();
            JsonNode schema = entry.getValue();
            require(name.matches("[A-Z][A-Za-z]*"), name + ": a name has letters only");
            requireText(schema, "description", name);
            require(schema.has("enum") || schema.has("properties"), name + ": neither enum nor object");
            for (JsonNode value : schema.path("enum")) {
                require(
                        schema.path("description")
                                .asText()
                                .matches("(?s).*\n- `" + value.asText() + "`: \\S[^\n]*(\n.*)?"),
                        name + ": " + value + " is not described");
            }
            schema.path("properties")
                    .fields()
                    .forEachRemaining(property ->
                            checkPart(name + "." + property.getKey(), property.getValue(), requests.contains(name)));
            if (requests.contains(name) && schema.has("properties")) {
                require(
                        schema.path("additionalProperties").isBoolean(),
                        name + ": does not say that unknown fields are refused");
            }
        });
    }

    private void checkPart(String name, JsonNode part, boolean request) {
        requireText(part, "description", name);
        checkShape(name, part, request);
    }

    private void checkShape(String name, JsonNode shape, boolean request) {
        if (shape.has("x-any-json")) {
            return;
        }
        require(!shape.has("properties"), name + ": an object without a name");
        require(!shape.has("enum"), name + ": a choice without a name");
        Set<String> types = types(shape);
        boolean leads = shape.has("$ref") || shape.has("anyOf");
        require(leads || !types.isEmpty(), name + ": no type");
        if (types.contains("object")) {
            require(shape.path("additionalProperties").isObject(), name + ": an object without a name");
            checkShape(name + "{}", shape.path("additionalProperties"), request);
            if (request) {
                require(shape.has("maxProperties"), name + ": no maxProperties");
                require(shape.path("propertyNames").has("maxLength"), name + ": no maxLength of its names");
            }
        }
        if (types.contains("array")) {
            require(!types(shape.path("items")).contains("array"), name + ": a list of lists");
            checkShape(name + "[]", shape.path("items"), request);
            require(!request || shape.has("maxItems"), name + ": no maxItems");
        }
        if (types.contains("integer") || types.contains("number")) {
            require(shape.has("minimum"), name + ": no minimum");
            require(!request || shape.has("maximum"), name + ": no maximum");
        }
        if (types.contains("string")) {
            require(!request || shape.has("maxLength") || shape.has("format"), name + ": no maxLength");
        }
    }

    private void checkOperations() {
        Set<String> ids = new HashSet<>();
        Set<String> tags = new HashSet<>();
        document.path("tags").forEach(tag -> {
            requireText(tag, "description", "tag " + tag);
            tags.add(tag.path("name").asText());
        });
        for (Documented one : Documented.operations(document)) {
            JsonNode operation = one.operation();
            String name = one.method() + " " + one.path();
            require(one.id().matches("[a-z][A-Za-z0-9]*"), name + ": operationId " + one.id());
            require(ids.add(one.id()), name + ": a second operationId " + one.id());
            requireText(operation, "summary", name);
            requireText(operation, "description", name);
            require(operation.path("tags").size() == 1, name + ": not one tag");
            operation.path("tags").forEach(tag -> require(tags.contains(tag.asText()), name + ": unknown " + tag));
            operation.path("parameters").forEach(parameter -> checkParameter(name, parameter));
            checkResponses(one, name);
            require(!one.answer().isMissingNode(), name + ": no example of an answer");
            if (operation.has("requestBody")) {
                require(one.request() != null, name + ": no example of a request");
            }
        }
    }

    private void checkResponses(Documented one, String name) {
        JsonNode responses = one.operation().path("responses");
        List<String> wanted = new ArrayList<>(ANY_REQUEST);
        wanted.add(one.success());
        if (one.operation().has("requestBody")) {
            wanted.addAll(List.of("413", "415"));
        }
        if (one.path().contains("{")) {
            wanted.add("404");
        }
        for (String status : wanted) {
            require(responses.has(status), name + ": no " + status);
        }
        responses.fields().forEachRemaining(response -> {
            if (response.getKey().startsWith("2")) {
                requireText(response.getValue(), "description", name + " 200");
                require(
                        !Set.of("OK", "Created")
                                .contains(
                                        response.getValue().path("description").asText()),
                        name + ": a 200 that says nothing");
                require(one.answerSchema().startsWith("#/components/schemas/"), name + ": an answer without a name");
            } else {
                JsonNode problem = resolve(response.getValue());
                require(
                        problem.at("/content/application~1problem+json/examples/problem/value/status")
                                .asText()
                                .equals(response.getKey()),
                        name + ": " + response.getKey() + " without a problem of that status");
            }
        });
    }

    private void checkProblems() {
        SchemaCheck schemas = new SchemaCheck(document);
        document.path("components").path("responses").fields().forEachRemaining(entry -> {
            requireText(entry.getValue(), "description", entry.getKey());
            require(entry.getValue().path("headers").has("X-Request-Id"), entry.getKey() + ": no X-Request-Id");
            JsonNode content = entry.getValue().path("content");
            require(content.size() == 2, entry.getKey() + ": not both media types");
            for (JsonNode type : content) {
                require(type.path("schema").path("$ref").asText().equals(PROBLEM), entry.getKey() + ": no Problem");
            }
            JsonNode example = content.at("/application~1problem+json/examples/problem/value");
            schemas.faults(PROBLEM, example).forEach(fault -> gaps.add(entry.getKey() + ": " + fault));
        });
    }

    private void checkParameter(String name, JsonNode given) {
        JsonNode parameter = resolve(given);
        String at = name + " " + parameter.path("name").asText("?");
        requireText(parameter, "description", at);
        checkShape(at, parameter.path("schema"), false);
        require(!parameter.path("required").asBoolean() || parameter.has("example"), at + ": no example");
    }

    private void checkShared(String kind) {
        document.path("components").path(kind).fields().forEachRemaining(entry -> {
            requireText(entry.getValue(), "description", entry.getKey());
            checkShape(entry.getKey(), entry.getValue().path("schema"), false);
        });
    }

    private Set<String> requestSchemas() {
        Set<String> reached = new TreeSet<>();
        for (Documented operation : Documented.operations(document)) {
            reach(operation.operation().path("requestBody").path("content"), reached);
        }
        return reached;
    }

    private void reach(JsonNode node, Set<String> reached) {
        String ref = node.path("$ref").asText();
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        if (!name.isEmpty() && reached.add(name)) {
            reach(document.path("components").path("schemas").path(name), reached);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().startsWith("example")) {
                reach(field.getValue(), reached);
            }
        }
        if (node.isArray()) {
            node.forEach(entry -> reach(entry, reached));
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> types(JsonNode shape) {
        Set<String> types = new TreeSet<>();
        JsonNode type = shape.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private void requireText(JsonNode node, String field, String name) {
        require(!node.path(field).asText().isBlank(), name + ": no " + field);
    }

    private void require(boolean holds, String gap) {
        if (!holds) {
            gaps.add(gap);
        }
    }
}
