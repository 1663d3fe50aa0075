package io.closewise.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.closewise.api.OpenApiFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents stay within what vendors take of them. */
class VendorLimitsTest {

    private static final String IDENTIFIER = "[A-Za-z](_?[A-Za-z0-9])*";

    private static JsonNode crm;
    private static JsonNode connector;

    @BeforeAll
    static void read() throws IOException {
        crm = DerivedDocument.CRM.committed();
        connector = DerivedDocument.POWER_PLATFORM.committed();
    }

    @Test
    void salesforceTakesOpenApi30AndNotYet31() {
        assertThat(crm.path("openapi").asText()).startsWith("3.0.");
        Set<String> newer = Set.of(
                "const",
                "examples",
                "propertyNames",
                "prefixItems",
                "$defs",
                "if",
                "patternProperties",
                "jsonSchemaDialect");
        List<String> found = new ArrayList<>();
        each(crm.path("components").path("schemas"), (at, node) -> {
            boolean names = at.endsWith("/properties");
            node.fieldNames().forEachRemaining(name -> {
                if (!names && newer.contains(name)) {
                    found.add(at + "/" + name);
                }
            });
            if (!names
                    && (node.path("type").isArray()
                            || node.path("type").asText().equals("null"))) {
                found.add(at + "/type");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void salesforceCutsDescriptionsAt1333() {
        Map<String, Integer> lengths = new TreeMap<>();
        each(crm, (at, node) -> {
            if (node.path("description").isTextual()) {
                lengths.put(at, node.path("description").asText().length());
            }
        });
        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(lengths.values()).allMatch(length -> length > 0 && length <= 1333);
    }

    @Test
    void salesforceNamesApexAfterOperationsSchemasAndParameters() {
        List<String> names = new ArrayList<>();
        operations(crm, (at, operation) -> {
            String id = operation.path("operationId").asText();
            assertThat(id).as(at).matches("[a-z][A-Za-z0-9]*").hasSizeLessThanOrEqualTo(30);
            names.add(id);
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.path("name").asText()).as(at).matches(IDENTIFIER);
            }
        });
        crm.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            assertThat(name).matches("[A-Z][A-Za-z0-9]*").hasSizeLessThanOrEqualTo(40);
            names.add(name);
        });
        each(crm, (at, node) -> {
            if (at.endsWith("/properties")) {
                node.fieldNames()
                        .forEachRemaining(name -> assertThat(name).as(at).matches(IDENTIFIER));
            }
        });
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .as("Apex does not tell upper from lower case")
                .doesNotHaveDuplicates();
    }

    @Test
    void salesforceWantsTheCaseOfEveryChoiceToBeTheSame() {
        each(crm, (at, node) -> {
            for (JsonNode value : node.path("enum")) {
                assertThat(value.asText()).as(at).matches("[A-Z][A-Z0-9_]*");
            }
        });
    }

    @Test
    void salesforceMakesNothingOfAnonymousObjectsAndListsOfLists() {
        each(crm, (at, node) -> {
            if (at.matches("/components/schemas/\\w+")) {
                assertThat(node.has("properties") || node.has("enum")).as(at).isTrue();
            } else if (at.startsWith("/components/schemas/")
                    && !at.contains("/example")
                    && !at.endsWith("/properties")) {
                assertThat(node.has("properties")).as(at).isFalse();
                assertThat(node.path("items").path("type").asText()).as(at).isNotEqualTo("array");
            }
            if (at.endsWith("application~1json")) {
                assertThat(node.path("schema").path("$ref").asText()).as(at).isNotEmpty();
            }
        });
    }

    @Test
    void salesforceKnowsNoChoiceOfSchemasAndIgnoresTheMappingOfADiscriminator() {
        List<String> found = new ArrayList<>();
        each(crm, (at, node) -> {
            for (String choice : new String[] {"oneOf", "anyOf", "allOf", "not", "discriminator"}) {
                if (node.has(choice) && !at.endsWith("/properties")) {
                    found.add(at + "/" + choice);
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void salesforceUnderstandsJsonAlone() {
        each(crm, (at, node) -> {
            if (at.endsWith("/content")) {
                assertThat(node.fieldNames()).toIterable().as(at).containsExactly("application/json");
            }
        });
    }

    @Test
    void salesforceReadsNoHeadersOfAnswersAndNothingHereNeedsOne() {
        operations(crm, (at, operation) -> {
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.path("in").asText()).as(at).isIn("path", "query");
            }
            operation.path("responses").forEach(response -> assertThat(response.has("headers"))
                    .as(at)
                    .isFalse());
        });
    }

    @Test
    void salesforceRefusesABodyOnGetAndKnowsFiveMethods() {
        operations(crm, (at, operation) -> {
            String method = at.substring(at.lastIndexOf('/') + 1);
            assertThat(method).isIn("get", "post", "put", "patch", "delete");
            assertThat(operation.has("requestBody"))
                    .as(at)
                    .isEqualTo(!Set.of("get", "delete").contains(method));
        });
    }

    @Test
    void salesforceTakesSoMuchOfOneDocument() throws IOException {
        int[] operations = {0};
        int[] properties = {0};
        operations(crm, (at, operation) -> operations[0]++);
        each(
                crm.path("components").path("schemas"),
                (at, node) -> properties[0] += node.path("properties").size());

        assertThat(Files.readString(DerivedDocument.CRM.path()).length()).isLessThan(3_000_000);
        assertThat(crm.toString().length()).isLessThan(10_000_000);
        assertThat(operations[0]).isBetween(4, 3_000);
        assertThat(crm.path("components").path("schemas").size()).isBetween(50, 3_000);
        assertThat(properties[0]).isBetween(200, 400_000);
    }

    @Test
    void salesforceRecordsTakeTitlesOf80AndDescriptionsOf255() throws IOException {
        JsonNode technique = new ObjectMapper()
                .readTree(Path.of("src", "main", "resources", "playbooks", "playbook.schema.json")
                        .toFile())
                .at("/$defs/Technique/properties");

        assertThat(technique.at("/title/maxLength").asInt()).isEqualTo(80);
        assertThat(technique.at("/summary/maxLength").asInt()).isEqualTo(255);
    }

    @Test
    void flowWantsAnObjectFromEveryAnswer() {
        operations(crm, (at, operation) -> operation.path("responses").fields().forEachRemaining(response -> {
            String schema = Shapes.target(response.getValue().at("/content/application~1json/schema"));
            assertThat(crm.at("/components/schemas/" + schema).path("type").asText())
                    .as(at + " " + response.getKey())
                    .isEqualTo("object");
        }));
    }

    @Test
    void powerPlatformLooksUpEveryChoiceOfARequest() throws IOException {
        JsonNode document = DerivedDocument.POWER_PLATFORM.committed();
        Set<String> lookedUp = new TreeSet<>();
        document.findParents("x-ms-dynamic-values").forEach(part -> {
            JsonNode values = part.path("x-ms-dynamic-values");
            if (values.path("operationId").asText().equals("listChoices")) {
                assertThat(part.has("enum")).as(part.toString()).isTrue();
                lookedUp.add(values.at("/parameters/of").asText());
            }
        });

        assertThat(lookedUp).contains("Stage", "Authority", "BuyingSignal", "ObjectionSeverity", "OutcomeResult");
        for (String choice : lookedUp) {
            JsonNode committed = OpenApiFile.read().at("/components/schemas/" + choice + "/enum");
            assertThat(committed).as(choice).isNotEmpty();
        }
    }

    @Test
    void powerPlatformTakesSwagger2() {
        assertThat(connector.path("swagger").asText()).isEqualTo("2.0");
        List<String> found = new ArrayList<>();
        each(connector, (at, node) -> {
            for (String newer : new String[] {"oneOf", "anyOf", "nullable", "requestBody", "content", "components"}) {
                if (node.has(newer) && !at.endsWith("/properties") && !at.contains("/examples/")) {
                    found.add(at + "/" + newer);
                }
            }
            if (node.path("$ref").isTextual()) {
                assertThat(node.size())
                        .as(at + ": nothing stands beside a reference")
                        .isEqualTo(1);
                assertThat(connector.at(node.path("$ref").asText().substring(1)).isObject())
                        .isTrue();
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void powerPlatformTakesLessThanOneMegabyte() throws IOException {
        assertThat(Files.size(DerivedDocument.POWER_PLATFORM.path())).isLessThan(1_000_000);
    }

    @Test
    void powerPlatformShowsASummaryOfEveryParameterAndProperty() {
        int[] shown = {0};
        operations(connector, (at, operation) -> {
            assertThat(operation.path("summary").asText()).as(at).isNotBlank();
            for (JsonNode parameter : operation.path("parameters")) {
                if (!parameter.path("in").asText().equals("body")) {
                    assertThat(parameter.path("x-ms-summary").asText()).as(at).matches("[A-Z].{0,79}");
                }
            }
        });
        each(connector.path("definitions"), (at, node) -> {
            for (Map.Entry<String, JsonNode> property :
                    at.endsWith("/properties") ? node.properties() : Set.<Map.Entry<String, JsonNode>>of()) {
                if (!property.getValue().has("$ref")) {
                    assertThat(property.getValue().path("x-ms-summary").asText())
                            .as(at + "/" + property.getKey())
                            .matches("[A-Z].{0,79}");
                    shown[0]++;
                }
            }
        });
        assertThat(shown[0]).isGreaterThan(100);
    }

    @Test
    void powerPlatformHidesWhatFewFillIn() {
        Set<String> seen = new HashSet<>();
        each(connector, (at, node) -> {
            if (node.has("x-ms-visibility")) {
                seen.add(node.path("x-ms-visibility").asText());
            }
        });
        operations(connector, (at, operation) -> {
            assertThat(operation.has("x-ms-visibility")).as(at).isTrue();
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.has("x-ms-visibility")
                                || parameter.path("in").asText().equals("body"))
                        .as(at)
                        .isTrue();
            }
        });
        assertThat(seen).containsExactlyInAnyOrder("important", "advanced");
    }

    @Test
    void powerPlatformLooksUpKeysInListsThatAreThere() {
        Set<String> lists = new HashSet<>();
        List<String> places = new ArrayList<>();
        operations(connector, (at, operation) -> {
            if (at.endsWith("/get")) {
                lists.add(operation.path("operationId").asText());
            }
        });
        each(connector, (at, node) -> {
            JsonNode values = node.path("x-ms-dynamic-values");
            if (values.isObject()) {
                places.add(at);
                assertThat(lists).as(at).contains(values.path("operationId").asText());
                JsonNode entry = entry(
                        values.path("operationId").asText(),
                        values.path("value-collection").asText());
                assertThat(entry.has(values.path("value-path").asText())).as(at).isTrue();
                assertThat(entry.has(values.path("value-title").asText()))
                        .as(at)
                        .isTrue();
            }
        });
        assertThat(places).hasSizeGreaterThan(3);
    }

    /** The properties of an entry of the list in what this operation answers. */
    private static JsonNode entry(String operationId, String collection) {
        JsonNode[] found = {MissingNode.getInstance()};
        operations(connector, (at, operation) -> {
            if (operation.path("operationId").asText().equals(operationId)) {
                JsonNode page = resolve(operation.at("/responses/200/schema"));
                found[0] =
                        resolve(page.at("/properties/" + collection + "/items")).path("properties");
            }
        });
        return found[0];
    }

    private static JsonNode resolve(JsonNode reference) {
        return connector.at(reference.path("$ref").asText().substring(1));
    }

    private static void operations(JsonNode document, BiConsumer<String, JsonNode> action) {
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        operation -> action.accept(path.getKey() + "/" + operation.getKey(), operation.getValue())));
    }

    /** Every object, with where it stands. */
    private static void each(JsonNode document, BiConsumer<String, JsonNode> action) {
        each("", document, action);
    }

    private static void each(String at, JsonNode node, BiConsumer<String, JsonNode> action) {
        if (node.isObject()) {
            action.accept(at, node);
            node.fields().forEachRemaining(field -> {
                // an example is whatever an answer is
                if (!field.getKey().equals("examples") && !field.getKey().equals("example")) {
                    each(at + "/" + field.getKey().replace("/", "~1"), field.getValue(), action);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            each(at + "/" + i, node.get(i), action);
        }
    }
}
