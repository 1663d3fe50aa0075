package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Some operations of the OpenAPI document with the schemas they reach, in the forms of OpenAPI 3.0: bodies as application/json
 * alone, problems too; parameters and responses written out at each operation; no headers, which CRM runtimes can neither set nor
 * read.
 */
final class Subset {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IDENTIFIER = "[A-Za-z](_?[A-Za-z0-9])*";
    private static final String PROBLEM = "Problem";
    /** What playbooks alone bring into a problem. */
    private static final Set<String> OF_PLAYBOOKS = Set.of("findings", "conflict");

    private final JsonNode openApi;
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final ObjectNode paths = JSON.objectNode();

    /** Operations are chosen by their path and their method, so that a new one comes in by itself. */
    Subset(JsonNode openApi, BiPredicate<String, JsonNode> wanted) {
        this.openApi = openApi;
        openApi.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (wanted.test(path.getKey(), operation.getValue())) {
                        paths.withObject("/" + path.getKey().replace("~", "~0").replace("/", "~1"))
                                .set(operation.getKey(), operation(operation.getValue()));
                    }
                }));
        reach(paths);
    }

    ObjectNode paths() {
        return paths;
    }

    Map<String, ObjectNode> schemas() {
        return schemas;
    }

    /** The tags that its operations have. */
    JsonNode tags() {
        var tags = JSON.arrayNode();
        for (JsonNode tag : openApi.path("tags")) {
            for (JsonNode path : paths) {
                for (JsonNode operation : path) {
                    if (operation.path("tags").path(0).equals(tag.path("name")) && !contains(tags, tag)) {
                        tags.add(tag);
                    }
                }
            }
        }
        return tags;
    }

    private static boolean contains(JsonNode list, JsonNode wanted) {
        for (JsonNode one : list) {
            if (one.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode operation(JsonNode full) {
        ObjectNode operation = full.deepCopy();
        operation.put("description", Shapes.cut(full.path("description").asText()));
        for (JsonNode requirement : operation.path("security")) {
            // roles stand in the description; before OpenAPI 3.1 a requirement names none
            requirement.forEach(roles -> ((ArrayNode) roles).removeAll());
        }
        operation.remove("parameters");
        for (JsonNode given : full.path("parameters")) {
            JsonNode parameter = resolved(given);
            if (!parameter.path("in").asText().equals("header")
                    && parameter.path("name").asText().matches(IDENTIFIER)) {
                ObjectNode kept = parameter.deepCopy();
                kept.set("schema", Shapes.plain(parameter.path("schema")));
                operation.withArray("parameters").add(kept);
            }
        }
        if (full.has("requestBody")) {
            ObjectNode body = operation.putObject("requestBody");
            body.put("required", true);
            body.set("content", json(full.path("requestBody").path("content")));
        }
        ObjectNode responses = operation.putObject("responses");
        full.path("responses").fields().forEachRemaining(given -> {
            JsonNode response = resolved(given.getValue());
            ObjectNode kept = responses.putObject(given.getKey());
            kept.put("description", Shapes.cut(response.path("description").asText()));
            kept.set("content", json(response.path("content")));
        });
        return operation;
    }

    private static ObjectNode json(JsonNode content) {
        ObjectNode json = JSON.objectNode();
        ObjectNode type = json.putObject("application/json");
        type.set("schema", Shapes.plain(content.path("application/json").path("schema")));
        for (String one : new String[] {"application/json", "application/problem+json"}) {
            content.path(one).path("examples").fields().forEachRemaining(example -> {
                ObjectNode value = type.putObject("examples").putObject(example.getKey());
                value.set("value", Shapes.withoutNulls(example.getValue().path("value")));
                if (one.contains("problem")) {
                    ((ObjectNode) value.path("value")).remove(OF_PLAYBOOKS);
                }
            });
        }
        return json;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? openApi.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void reach(JsonNode node) {
        String name = Shapes.target(node);
        if (!name.isEmpty() && !schemas.containsKey(name)) {
            ObjectNode full = openApi.at("/components/schemas/" + name).deepCopy();
            if (name.equals(PROBLEM)) {
                full.withObject("/properties").remove(OF_PLAYBOOKS);
            }
            ObjectNode plain = Shapes.plain(full);
            schemas.put(name, plain);
            reach(plain);
        }
        node.forEach(this::reach);
    }
}
