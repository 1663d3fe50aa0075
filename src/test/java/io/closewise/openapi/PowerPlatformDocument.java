package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The document for Power Platform's custom connectors: Swagger 2.0 with what its designer shows of each part. Choices are written
 * out wherever they are made, so that the designer offers them, and keys are looked up by calling the lists.
 */
final class PowerPlatformDocument {

    /** Replaced by the maker's own on import. */
    static final String HOST = "closewise.invalid";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEFINITIONS = "#/definitions/";
    /** Made for one other vendor each. */
    private static final Set<String> OTHERS = Set.of("/v1/crm/hubspot", "/v1/crm/pipedrive", "/v1/crm/salesforce");

    /** Told by the service and sent back as it came. */
    private static final Set<String> OURS = Set.of("StageMappingSource");

    private final Subset subset;
    private final ConnectorHints hints;
    private final Set<String> requests = new TreeSet<>();

    private PowerPlatformDocument(JsonNode openApi) {
        subset = new Subset(openApi, PowerPlatformDocument::isFor);
        hints = new ConnectorHints(subset.paths());
    }

    static JsonNode of(JsonNode openApi) {
        return new PowerPlatformDocument(openApi).document(openApi);
    }

    private static boolean isFor(String path, JsonNode operation) {
        return ConnectorHints.isList(operation.path("operationId").asText())
                || CrmDocument.isFor(path) && OTHERS.stream().noneMatch(path::startsWith);
    }

    private ObjectNode document(JsonNode openApi) {
        ObjectNode document = JSON.objectNode();
        document.put("swagger", "2.0");
        document.set("info", CrmDocument.info(openApi, "Closewise for Power Platform"));
        document.put("host", HOST);
        document.put("basePath", "/");
        document.putArray("schemes").add("https");
        document.putArray("consumes").add("application/json");
        document.putArray("produces").add("application/json");
        document.set("tags", subset.tags());
        ObjectNode paths = document.putObject("paths");
        subset.paths().fields().forEachRemaining(path -> {
            ObjectNode operations = paths.putObject(path.getKey());
            path.getValue()
                    .fields()
                    .forEachRemaining(operation ->
                            operations.set(operation.getKey(), operation((ObjectNode) operation.getValue())));
        });
        ObjectNode definitions = document.putObject("definitions");
        subset.schemas().forEach((name, schema) -> {
            if (!schema.has("enum")) {
                definitions.set(name, definition(name, schema));
            }
        });
        ObjectNode security = SecurityDefinitions.of(openApi.path("components").path("securitySchemes"));
        if (!security.isEmpty()) {
            document.set("securityDefinitions", security);
        }
        return document;
    }

    private ObjectNode operation(ObjectNode operation) {
        String id = operation.path("operationId").asText();
        ArrayNode parameters = JSON.arrayNode();
        for (JsonNode parameter : operation.path("parameters")) {
            ObjectNode flat = JSON.objectNode();
            flat.setAll((ObjectNode) parameter);
            ObjectNode schema = inlined((ObjectNode) flat.remove("schema"), true);
            flat.remove("example");
            schema.remove(Set.of("description", "example"));
            flat.setAll(schema);
            hints.addToParameter(id, flat);
            parameters.add(flat);
        }
        JsonNode body = operation.remove("requestBody");
        if (body != null) {
            JsonNode schema = body.path("content").path("application/json").path("schema");
            markRequest(schema);
            ObjectNode parameter = parameters.addObject();
            parameter.put("name", "body").put("in", "body").put("required", true);
            parameter.set(
                    "description", subset.schemas().get(Shapes.target(schema)).path("description"));
            parameter.set("schema", reference(schema));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.path("responses").forEach(response -> {
            JsonNode content = ((ObjectNode) response).remove("content").path("application/json");
            ((ObjectNode) response).set("schema", reference(content.path("schema")));
            content.path("examples").forEach(example -> ((ObjectNode) response)
                    .putObject("examples")
                    .set("application/json", example.path("value")));
        });
        hints.addToOperation(operation);
        return operation;
    }

    private void markRequest(JsonNode schema) {
        String name = Shapes.target(schema);
        if (!name.isEmpty() && requests.add(name)) {
            markRequest(subset.schemas().get(name));
        }
        schema.forEach(this::markRequest);
    }

    private ObjectNode definition(String name, ObjectNode schema) {
        ObjectNode properties = (ObjectNode) schema.path("properties");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            ObjectNode shape = inlined((ObjectNode) property.getValue(), requests.contains(name));
            if (Shapes.target(shape).isEmpty()) {
                boolean required = false;
                for (JsonNode one : schema.path("required")) {
                    required |= one.asText().equals(property.getKey());
                }
                hints.addToProperty(name, property.getKey(), shape, requests.contains(name), required);
            }
            properties.set(property.getKey(), reference(shape));
        }
        return schema;
    }

    /** A choice in place of the reference to it, with the description of the place where it is made. */
    private ObjectNode inlined(ObjectNode shape, boolean request) {
        String choice = Shapes.target(shape);
        ObjectNode target = subset.schemas().get(choice);
        if (target != null && target.has("enum")) {
            String description = shape.path("description").asText();
            shape.remove("$ref");
            shape.setAll(target);
            if (request && !OURS.contains(choice)) {
                hints.addChoices(choice, shape);
            }
            shape.put(
                    "description",
                    description.isEmpty() ? target.path("description").asText() : description);
        }
        if (shape.path("items") instanceof ObjectNode items) {
            shape.set("items", inlined(items, request));
        }
        if (shape.path("additionalProperties") instanceof ObjectNode values) {
            shape.set("additionalProperties", inlined(values, request));
        }
        return shape;
    }

    /** The same with references as Swagger 2.0 has them, bare. */
    private static JsonNode reference(JsonNode schema) {
        String name = Shapes.target(schema);
        if (!name.isEmpty()) {
            return JSON.objectNode().put("$ref", DEFINITIONS + name);
        }
        if (schema instanceof ObjectNode shape) {
            for (String inner : new String[] {"items", "additionalProperties"}) {
                if (shape.path(inner).isObject()) {
                    shape.set(inner, reference(shape.path(inner)));
                }
            }
        }
        return schema;
    }
}
