package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** The document for CRM platforms: OpenAPI 3.0, the operations that a plug-in calls, names that Apex takes. */
final class CrmDocument {

    static final List<String> PATHS = List.of(
            "/v1/recommendations",
            "/v1/outcomes",
            "/v1/effectiveness",
            "/v1/phrasings/check",
            "/v1/techniques",
            "/v1/stage-mappings",
            "/v1/crm/");

    private CrmDocument() {}

    static JsonNode of(JsonNode openApi) {
        return of(openApi, CrmDocument::isFor);
    }

    /** The operations at these paths. */
    static JsonNode of(JsonNode openApi, Predicate<String> paths) {
        Subset subset = new Subset(openApi, (path, operation) -> paths.test(path));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.0.3");
        document.set("info", info(openApi, "Closewise for CRM systems"));
        document.set("servers", openApi.path("servers"));
        document.set("tags", subset.tags());
        document.set("paths", subset.paths());
        ObjectNode components = document.putObject("components");
        components.putObject("schemas").setAll(subset.schemas());
        if (openApi.path("components").has("securitySchemes")) {
            components.set("securitySchemes", openApi.path("components").path("securitySchemes"));
        }
        leaveBareReferences(document);
        return document;
    }

    static boolean isFor(String path) {
        return PATHS.stream().anyMatch(path::startsWith);
    }

    /** What the OpenAPI document says of itself, as far as OpenAPI 3.0 has a place for it. */
    static ObjectNode info(JsonNode openApi, String title) {
        ObjectNode info = openApi.path("info").deepCopy();
        info.put("title", title);
        info.remove("summary");
        info.withObject("/license").remove("identifier");
        info.put(
                "description",
                "What to ask a buyer next, how to put it, and when not to ask at all: a part of the API, in the forms that"
                        + " CRM platforms take. A field left out means not known; null is the same as left out, and unknown"
                        + " fields are refused. Problems come as application/json where `Accept` names that alone. New"
                        + " fields and new values of choices may be added to answers at any time. The whole of it is in the"
                        + " service's own document at /q/openapi.");
        return info;
    }

    /** Beside a reference OpenAPI 3.0 allows nothing. */
    private static void leaveBareReferences(JsonNode node) {
        if (node instanceof ObjectNode object && !Shapes.target(object).isEmpty()) {
            object.retain("$ref");
        }
        node.forEach(CrmDocument::leaveBareReferences);
    }
}
