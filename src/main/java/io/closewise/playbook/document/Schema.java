package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schema of the document. It is one resource, kept by hand, and the import checks documents by that very file: an
 * editor and the service cannot disagree, no library is needed for it, and nothing is read before the first check.
 */
final class Schema {

    private static final String RESOURCE = "/playbooks/playbook.schema.json";

    private Schema() {}

    private static final class Holder {
        private static final ObjectNode ROOT = load();
    }

    /** The schema itself, which nobody may change. */
    static ObjectNode root() {
        return Holder.ROOT;
    }

    /** What a schema that refers to another one refers to; itself where it does not. */
    static JsonNode target(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : root().at(reference.textValue().substring(1));
    }

    private static ObjectNode load() {
        try (InputStream stream = Schema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the service lacks " + RESOURCE);
            }
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
