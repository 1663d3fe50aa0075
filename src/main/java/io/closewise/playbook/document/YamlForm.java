package io.closewise.playbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A document as YAML. */
final class YamlForm {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private YamlForm() {}

    static JsonNode read(String text) {
        JsonForm.refuseOver(text);
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw JsonForm.unreadable("YAML", e);
        }
    }

    static String write(ObjectNode tree) {
        try {
            return MAPPER.writeValueAsString(ReadingOrder.of(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
