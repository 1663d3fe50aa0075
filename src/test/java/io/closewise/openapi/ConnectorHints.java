package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the designer of Power Platform shows: a name for people, whether it is shown at once, and where its values come from. */
final class ConnectorHints {

    /** Where the values of a part come from: the list that is called, and what of its entries is sent and shown. */
    private record Source(String place, String operation, String value, String title) {}

    private static final List<Source> SOURCES = List.of(
            new Source("getTechnique.key", "listTechniques", "key", "name"),
            new Source("OutcomeRequest.technique", "listTechniques", "key", "name"),
            new Source("listEffectiveness.technique", "listTechniques", "key", "name"),
            new Source("getEffectiveness.technique", "listTechniques", "key", "name"),
            new Source("CommitmentEntry.kind", "listMicroCommitments", "kind", "name"),
            new Source("*.playbook", "listPlaybooks", "key", "name"));

    /** Vocabulary that a flow looks up to show it; listed here, as no part of a request takes its values. */
    private static final Set<String> VOCABULARY = Set.of("listSignals", "listAdvice", "listGuardrails");

    /** What most flows call, and fill in. */
    private static final Set<String> IMPORTANT = Set.of(
            "recommend",
            "checkPhrasing",
            "reportOutcome",
            "stage",
            "crmStage",
            "stakeholders",
            "openObjections",
            "value",
            "ref");

    private static final String STAGES = "getStageMapping";

    private static final String CHOICES = "listChoices";

    private final Set<String> operations = new TreeSet<>();

    ConnectorHints(JsonNode paths) {
        paths.forEach(path -> path.forEach(
                operation -> operations.add(operation.path("operationId").asText())));
    }

    /** Whether values are looked up by it. */
    static boolean isList(String operation) {
        return VOCABULARY.contains(operation)
                || operation.equals(CHOICES)
                || SOURCES.stream().anyMatch(source -> source.operation().equals(operation));
    }

    void addToOperation(ObjectNode operation) {
        String id = operation.path("operationId").asText();
        operation.put("x-ms-visibility", visibility(IMPORTANT.contains(id)));
    }

    void addToParameter(String operation, ObjectNode parameter) {
        String name = parameter.path("name").asText();
        parameter.put("x-ms-summary", summary(name));
        parameter.put("x-ms-visibility", visibility(parameter.path("required").asBoolean()));
        addValues(operation, name, parameter);
    }

    void addToProperty(String schema, String name, ObjectNode property, boolean request, boolean required) {
        property.put("x-ms-summary", summary(name));
        if (request) {
            property.put("x-ms-visibility", visibility(required || IMPORTANT.contains(name)));
            addValues(schema, name, property);
            addStages(schema, name, property);
        }
    }

    private void addValues(String owner, String name, ObjectNode part) {
        for (Source source : SOURCES) {
            boolean meant =
                    source.place().equals(owner + "." + name) || source.place().equals("*." + name);
            if (meant
                    && operations.contains(source.operation())
                    && !source.operation().equals(owner)) {
                part.putObject("x-ms-dynamic-values")
                        .put("operationId", source.operation())
                        .put("value-collection", "items")
                        .put("value-path", source.value())
                        .put("value-title", source.title());
            }
        }
    }

    /** The values of this choice, looked up, so that a newer service offers newer ones to a connector that was made before. */
    void addChoices(String choice, ObjectNode part) {
        if (operations.contains(CHOICES)) {
            ObjectNode values = part.putObject("x-ms-dynamic-values")
                    .put("operationId", CHOICES)
                    .put("value-collection", "items")
                    .put("value-path", "value")
                    .put("value-title", "title");
            values.putObject("parameters").put("of", choice);
        }
    }

    /** The stages that the CRM named beside it has. */
    private void addStages(String owner, String name, ObjectNode part) {
        if (!owner.equals("CrmStage") || !name.equals("name") || !operations.contains(STAGES)) {
            return;
        }
        ObjectNode values = part.putObject("x-ms-dynamic-values")
                .put("operationId", STAGES)
                .put("value-collection", "entries")
                .put("value-path", "label")
                .put("value-title", "label");
        values.putObject("parameters").putObject("crm").put("parameter", "crmStage/crm");
    }

    private static String visibility(boolean important) {
        return important ? "important" : "advanced";
    }

    /** {@code buyerInitiated} as people write it: Buyer initiated. */
    private static String summary(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
