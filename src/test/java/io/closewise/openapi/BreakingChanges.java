package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.Endpoint;

/**
 * What of a change of the OpenAPI document would break a client. Both are compared in the forms of OpenAPI 3.0, which the
 * comparison knows best.
 */
final class BreakingChanges {

    private static final String SCHEMAS = "/components/schemas";

    private BreakingChanges() {}

    static List<String> between(JsonNode before, JsonNode after) {
        ChangedOpenApi changed = OpenApiCompare.fromContents(whole(before), whole(after), List.of(), options());
        List<String> breaking = new ArrayList<>();
        for (Endpoint gone : changed.getMissingEndpoints()) {
            breaking.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone");
        }
        for (ChangedOperation operation : changed.getChangedOperations()) {
            if (operation.isIncompatible()) {
                Set<String> places = new TreeSet<>();
                explain("", operation, places);
                breaking.add(operation.getHttpMethod() + " " + operation.getPathUrl() + " " + places);
            }
        }
        addRefused(before, after, breaking);
        if (breaking.isEmpty() && changed.isIncompatible()) {
            breaking.add("something beside the operations");
        }
        return breaking;
    }

    private static String whole(JsonNode openApi) {
        return CrmDocument.of(openApi, path -> true).toString();
    }

    private static OpenApiDiffOptions options() {
        return OpenApiDiffOptions.builder()
                // clients are told to expect new values of choices in answers
                .configProperty("incompatible.response.enum.increased", "false")
                // generated clients call their methods by it
                .configProperty("incompatible.operation.id.changed", "true")
                .build();
    }

    /** What callers may no longer send; the comparison takes it for harmless, and the service refuses what it does not know. */
    private static void addRefused(JsonNode before, JsonNode after, List<String> breaking) {
        before.at(SCHEMAS).fields().forEachRemaining(schema -> {
            JsonNode now = after.at(SCHEMAS).path(schema.getKey());
            if (now.has("additionalProperties")
                    && !now.path("additionalProperties").asBoolean(true)) {
                schema.getValue().path("properties").fieldNames().forEachRemaining(property -> {
                    if (!now.path("properties").has(property)) {
                        breaking.add(schema.getKey() + "/" + property + " is refused");
                    }
                });
            }
        });
    }

    private static void explain(String at, Changed changed, Set<String> places) {
        if (changed == null || !changed.isIncompatible()) {
            return;
        }
        if (changed instanceof ChangedSchema schema) {
            schema.getMissingProperties().keySet().forEach(name -> places.add(at + "/" + name + " is gone"));
            schema.getChangedProperties().forEach((name, property) -> explain(at + "/" + name, property, places));
            explain(at + "[]", schema.getItems(), places);
        }
        if (!(changed instanceof ComposedChanged composed)
                || composed.isCoreChanged().isIncompatible()) {
            places.add(at + ": " + changed.getClass().getSimpleName().replace("Changed", ""));
        }
        if (changed instanceof ComposedChanged composed) {
            for (Changed element : composed.getChangedElements()) {
                // parts of a schema were looked at by their names
                if (!(changed instanceof ChangedSchema && element instanceof ChangedSchema)) {
                    explain(at, element, places);
                }
            }
        }
    }
}
