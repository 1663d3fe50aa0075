package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** A real answer cut short for the OpenAPI document: of each list its first two entries. */
final class Excerpt {

    private static final int ENTRIES = 2;

    private Excerpt() {}

    static JsonNode of(JsonNode answer) {
        if (answer.isArray()) {
            ArrayNode cut = Calls.JSON.createArrayNode();
            for (int i = 0; i < Math.min(ENTRIES, answer.size()); i++) {
                cut.add(of(answer.get(i)));
            }
            return cut;
        }
        if (answer.isObject()) {
            ObjectNode cut = Calls.JSON.createObjectNode();
            // whoever reads the document would take the references of a JSON schema for its own
            boolean schema = answer.has("$schema");
            answer.fields().forEachRemaining(field -> {
                if (!schema || field.getValue().isTextual()) {
                    cut.set(field.getKey(), of(field.getValue()));
                }
            });
            return cut;
        }
        return answer;
    }

    /** Where the answer has something, entries of a list being all the same. */
    static Set<String> paths(JsonNode answer) {
        Set<String> paths = new TreeSet<>();
        collect("", answer, paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path);
        if (node.isArray()) {
            node.forEach(entry -> collect(path + "[]", entry, paths));
        } else {
            node.fields().forEachRemaining(field -> collect(path + "." + field.getKey(), field.getValue(), paths));
        }
    }
}
