package io.closewise.api.crm.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.crm.flat.FlatDeal;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.WorstAnswer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Pipedrive demands of a panel, and how its address is read. */
class PanelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src", "main", "crm", "pipedrive");

    private static final PipedrivePanel WORST =
            PanelRows.of(Brief.of(WorstAnswer.answer(), line -> line), List.of("x".repeat(400)));

    private static JsonNode file(String name) throws IOException {
        return JSON.readTree(FOLDER.resolve(name).toFile());
    }

    private static JsonNode rows(PipedrivePanel panel) {
        return JSON.valueToTree(panel).path("data");
    }

    private static PipedrivePanel refused(FieldError... faults) {
        return PanelRows.of(Problem.badFields(List.of(faults)));
    }

    @Test
    void pipedriveRowsHaveIdAndHeader() {
        for (PipedrivePanel panel : List.of(WORST, refused(new FieldError("stage", "is required")))) {
            int id = 0;
            for (JsonNode row : rows(panel)) {
                assertThat(row.path("id").isInt()).isTrue();
                assertThat(row.path("id").asInt()).isEqualTo(++id);
                assertThat(row.path("header").asText()).isNotBlank();
            }
            assertThat(id).isPositive();
        }
    }

    @Test
    void pipedriveShowsAtMostTenRowsOfTwentyFields() throws IOException {
        assertThat(WORST.data()).hasSize(10);
        assertThat(file("panel-schema.json").at("/items/properties").size()).isBetween(2, 22);
    }

    @Test
    void pipedriveShowsNoFieldThatItsSchemaDoesNotDeclare() throws IOException {
        JsonNode schema = file("panel-schema.json");
        List<String> declared = new ArrayList<>();
        schema.at("/items/properties").fieldNames().forEachRemaining(declared::add);

        assertThat(Arrays.stream(PanelRow.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyElementsOf(declared);
        assertThat(schema.at("/items/required")).extracting(JsonNode::asText).containsExactly("id", "header");
        assertThat(schema.at("/items/properties").findValuesAsText("$ref"))
                .hasSize(declared.size())
                .isSubsetOf(
                        "#/definitions/numerical", "#/definitions/header", "#/definitions/label", "#/definitions/text");
        assertThat(schema.at("/items/properties/standing/$ref").asText()).isEqualTo("#/definitions/label");
        assertThat(schema.at("/items/properties/say/$ref").asText()).isEqualTo("#/definitions/text");
    }

    @Test
    void pipedriveCutsTextsAfter255Characters() {
        for (PipedrivePanel panel : List.of(WORST, refused(new FieldError("asOf", "x".repeat(400))))) {
            for (JsonNode row : rows(panel)) {
                row.fields().forEachRemaining(field -> {
                    JsonNode text =
                            field.getValue().isObject() ? field.getValue().path("value") : field.getValue();
                    assertThat(text.asText()).as(field.getKey()).hasSizeLessThanOrEqualTo(255);
                });
                assertThat(row.path("header").asText()).hasSizeLessThanOrEqualTo(80);
            }
        }
    }

    @Test
    void pipedriveLabelsHaveAKnownColourAndAtMost40Characters() {
        Stream.concat(WORST.data().stream(), refused(new FieldError("stage", "x")).data().stream())
                .map(PanelRow::standing)
                .forEach(label -> {
                    assertThat(label.color()).isIn("green", "red", "blue", "yellow", "purple", "grey");
                    assertThat(label.label()).isNotBlank().hasSizeLessThanOrEqualTo(40);
                });
    }

    @Test
    void pipedrivePanelsHaveANameOfAtMost30AndADescriptionOfAtMost150Characters() throws IOException {
        JsonNode listing = file("listing.json");

        assertThat(listing.path("panelName").asText()).isNotBlank().hasSizeLessThanOrEqualTo(30);
        assertThat(listing.path("panelDescription").asText()).isNotBlank().hasSizeLessThanOrEqualTo(150);
        assertThat(listing.path("apiEndpoint").asText()).startsWith("https://").endsWith(PanelResource.PATH);
        assertThat(listing.path("jsonDataStructure").asText()).isEqualTo("panel-schema.json");
    }

    @Test
    void aTextOfSeveralLinesIsMarkedUp() {
        PanelRow row = WORST.data().get(1);

        assertThat(JSON.valueToTree(row).path("say").path("markdown").isBoolean())
                .isTrue();
        assertThat(row.say()).isNotNull();
        assertThat(row.say().markdown()).isTrue();
        assertThat(row.say().value()).startsWith("- ");
    }

    @Test
    void whatIsMissingIsToldInARow() {
        PanelRow row = refused(
                        new FieldError("authority", "is required: one of CONFIRMED"),
                        new FieldError("stage", "exactly one of stage and stageName must be given"))
                .data()
                .get(0);

        assertThat(row.missing())
                .isEqualTo("Missing: authority, whether the contact can decide."
                        + " Missing: stage or stageName, where the deal stands.");
    }

    @Test
    void aParameterThatNothingIsKnownOfIsTold() {
        PanelFacts facts = new PanelFacts(Map.of(
                "authorty",
                List.of("CONFIRMED"),
                "selectedIds",
                List.of("3"),
                "token",
                List.of("t"),
                "a",
                List.of("1")));

        assertThat(facts.unread()).containsExactly("a", "authorty");
        assertThat(WORST.data().get(0).careful()).startsWith("Not understood in the panel's address: x");
    }

    @Test
    void factsAreReadAsWhatTheyAre() throws IOException {
        PanelFacts facts = new PanelFacts(Map.of(
                "limit", List.of("2"),
                "noOpenObjections", List.of("true"),
                "stakeholderDecides", List.of("true, false"),
                "stakeholderRoles", List.of("CHAMPION,LEGAL"),
                "allOrNothing", List.of("yes"),
                "value", List.of(""),
                "stage", List.of("POST_DEMO", "RENEWAL")));

        assertThat(JSON.readTree(facts.body()))
                .isEqualTo(
                        JSON.readTree(
                                "{\"limit\":2,\"noOpenObjections\":true,\"stakeholderDecides\":[true,false],"
                                        + "\"stakeholderRoles\":[\"CHAMPION\",\"LEGAL\"],\"allOrNothing\":\"yes\",\"stage\":\"RENEWAL\"}"));
    }

    @Test
    void everyFactOfAFlatDealCanBeToldInTheAddress() {
        Set<String> known = new TreeSet<>(PanelFacts.LISTS);
        known.addAll(PanelFacts.FLAGS);
        known.addAll(PanelFacts.NUMBERS);
        known.addAll(PanelFacts.SINGLE);

        assertThat(Arrays.stream(FlatDeal.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(known);
        for (RecordComponent component : FlatDeal.class.getRecordComponents()) {
            String name = component.getName();
            assertThat(PanelFacts.LISTS.contains(name)).as(name).isEqualTo(component.getType() == List.class);
            assertThat(PanelFacts.NUMBERS.contains(name)).as(name).isEqualTo(component.getType() == Integer.class);
            assertThat(PanelFacts.FLAGS.contains(name))
                    .as(name)
                    .isEqualTo(component.getGenericType().toString().contains("Boolean"));
        }
    }
}
