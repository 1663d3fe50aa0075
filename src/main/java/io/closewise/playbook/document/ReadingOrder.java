package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The keys of a document in the order in which people like to read them: that of the schema, and then the others. */
final class ReadingOrder {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private ReadingOrder() {}

    static ObjectNode of(ObjectNode tree) {
        return (ObjectNode) ordered(tree, Schema.root());
    }

    private static JsonNode ordered(JsonNode value, JsonNode reference) {
        JsonNode schema = Schema.target(reference);
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode(value.size());
            value.forEach(one -> list.add(ordered(one, schema.path("items"))));
            return list;
        }
        if (!value.isObject()) {
            return value;
        }
        for (JsonNode branch : schema.path("anyOf")) {
            if (branch.has("properties")) {
                return ordered(value, branch);
            }
        }
        ObjectNode object = NODES.objectNode();
        for (String name : names(value, schema)) {
            JsonNode field = schema.path("properties").path(name);
            JsonNode other = schema.path("additionalProperties");
            JsonNode own = !field.isMissingNode() ? field : other.isObject() ? other : MissingNode.getInstance();
            object.set(name, ordered(value.get(name), own));
        }
        return object;
    }

    private static Set<String> names(JsonNode value, JsonNode schema) {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        Schema.target(schema.path("propertyNames")).path("enum").forEach(one -> names.add(one.textValue()));
        Set<String> given = new TreeSet<>();
        value.fieldNames().forEachRemaining(given::add);
        names.addAll(given);
        names.retainAll(given);
        return names;
    }
}
