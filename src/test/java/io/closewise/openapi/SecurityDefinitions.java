package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How callers show who they are, as Swagger 2.0 says it. A bearer token is a key in the header Authorization there. */
final class SecurityDefinitions {

    private SecurityDefinitions() {}

    static ObjectNode of(JsonNode schemes) {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        schemes.fields().forEachRemaining(scheme -> {
            JsonNode full = scheme.getValue();
            ObjectNode definition = definitions.putObject(scheme.getKey());
            String type = full.path("type").asText();
            if (type.equals("apiKey")) {
                definition.put("type", type);
                definition.set("name", full.path("name"));
                definition.set("in", full.path("in"));
            } else if (full.path("scheme").asText().equals("basic")) {
                definition.put("type", "basic");
            } else {
                definition.put("type", "apiKey").put("name", "Authorization").put("in", "header");
            }
            if (full.has("description")) {
                definition.set("description", full.path("description"));
            }
        });
        return definitions;
    }
}
