package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Schemas of OpenAPI 3.1 in the forms of 3.0. What may be null is left out instead: to the service both are the same. A reference
 * keeps its description beside it, which no reader of 3.0 looks at; whoever uses these schemas decides what becomes of it.
 */
final class Shapes {

    static final String SCHEMAS = "#/components/schemas/";

    /** They are JSON Schema and not OpenAPI 3.0, or of our own. */
    private static final Set<String> UNKNOWN = Set.of("propertyNames", "examples", "x-any-json", "x-json-schema");
    /** What Salesforce shows of a description. */
    private static final int LONGEST = 1333;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Shapes() {}

    static ObjectNode plain(JsonNode schema) {
        ObjectNode plain = JSON.objectNode();
        schema.fields().forEachRemaining(field -> {
            if (!UNKNOWN.contains(field.getKey())) {
                plain.set(field.getKey(), field.getValue().deepCopy());
            }
        });
        for (JsonNode choice : schema.path("anyOf")) {
            if (choice.has("$ref")) {
                plain.remove("anyOf");
                plain.set("$ref", choice.path("$ref"));
            }
        }
        if (schema.path("type").isArray()) {
            for (JsonNode type : schema.path("type")) {
                if (!type.asText().equals("null")) {
                    plain.set("type", type);
                }
            }
        }
        if (schema.has("examples") && !plain.has("$ref")) {
            plain.set("example", withoutNulls(schema.path("examples").get(0)));
        }
        if (schema.has("description")) {
            plain.put("description", cut(schema.path("description").asText()));
        }
        for (String inner : new String[] {"items", "additionalProperties"}) {
            if (schema.path(inner).isObject()) {
                plain.set(inner, plain(schema.path(inner)));
            }
        }
        if (schema.has("properties")) {
            properties(schema, plain);
        }
        return plain;
    }

    private static void properties(JsonNode schema, ObjectNode plain) {
        ObjectNode properties = plain.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        schema.path("properties").fields().forEachRemaining(property -> {
            JsonNode shape = property.getValue();
            // anything at all cannot be said to a typed language
            if (!shape.has("x-any-json")) {
                properties.set(property.getKey(), plain(shape));
            }
        });
        for (JsonNode name : schema.path("required")) {
            if (properties.has(name.asText())
                    && !mayBeNull(schema.path("properties").path(name.asText()))) {
                required.add(name);
            }
        }
        plain.remove("required");
        if (!required.isEmpty()) {
            plain.set("required", required);
        }
    }

    static boolean mayBeNull(JsonNode schema) {
        for (JsonNode type : schema.path("type")) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        for (JsonNode choice : schema.path("anyOf")) {
            if (choice.path("type").asText().equals("null")) {
                return true;
            }
        }
        return false;
    }

    /** An example without its nulls, which mean what leaving out means. */
    static JsonNode withoutNulls(JsonNode example) {
        JsonNode copy = example.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
                if (fields.next().getValue().isNull()) {
                    fields.remove();
                }
            }
        }
        node.forEach(Shapes::strip);
    }

    /** Whole lines, or where there is one only, whole sentences. */
    static String cut(String description) {
        if (description.length() <= LONGEST) {
            return description;
        }
        int line = description.lastIndexOf('\n', LONGEST - 2);
        int end = line > 0 ? line : description.lastIndexOf(". ", LONGEST - 2) + 1;
        return description.substring(0, end).stripTrailing() + "\n…";
    }

    /** The name behind a reference to a schema; empty where there is none. */
    static String target(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
    }
}
