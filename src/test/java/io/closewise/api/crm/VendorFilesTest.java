package io.closewise.api.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The vendors' side speaks of what the API has. That it compiles is checked by npm in its own folder. */
class VendorFilesTest {

    private static final Path CRM = Path.of("src", "main", "crm");
    private static final Path APEX = CRM.resolve(Path.of("salesforce", "classes"));
    private static final Path APP = CRM.resolve(Path.of("hubspot", "src", "app"));

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
    }

    private static Set<String> properties(String schema) throws IOException {
        Set<String> names = new TreeSet<>();
        document()
                .at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        assertThat(names).as(schema).isNotEmpty();
        return names;
    }

    /** The group of each match, in the part of a file that begins with this. */
    private static List<String> names(Path file, String from, String until, String pattern) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf(from);
        assertThat(start).as(file + ": " + from).isNotNegative();
        Matcher found = Pattern.compile(pattern).matcher(text.substring(start, text.indexOf(until, start)));
        List<String> names = new ArrayList<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        assertThat(names).as(file + ": " + from).isNotEmpty();
        return names;
    }

    @Test
    void hubspotFetchesOverHttpsFromAnAddressThatTheAppPermits() throws IOException {
        JsonNode fetch = json(APP.resolve("app-hsmeta.json")).at("/config/permittedUrls/fetch");
        String card = Files.readString(APP.resolve(Path.of("cards", "ClosewiseCard.tsx")));

        assertThat(fetch).hasSize(1).allSatisfy(url -> {
            assertThat(url.asText()).startsWith("https://").doesNotContain("localhost", "127.0.0.1");
            assertThat(card).contains("SERVICE = '" + url.asText() + "'");
        });
        assertThat(card).contains("/v1/crm/hubspot/card").doesNotContain("headers");
    }

    @Test
    void hubspotFindsTheCardWhereTheAppSays() throws IOException {
        JsonNode card = json(APP.resolve(Path.of("cards", "closewise-card-hsmeta.json")));

        assertThat(APP.resolveSibling(card.at("/config/entrypoint").asText().substring(1)))
                .exists();
        assertThat(card.at("/config/objectTypes").get(0).asText()).isEqualTo("deals");
    }

    @Test
    void theCardShowsWhatTheAnswerHolds() throws IOException {
        Path types = APP.resolve(Path.of("cards", "card.ts"));

        for (String[] both : new String[][] {
            {"interface Card ", "HubSpotCard"},
            {"interface Advice ", "CardAdvice"},
            {"interface Technique ", "CardTechnique"},
            {"interface Refusal ", "CardRefusal"}
        }) {
            assertThat(names(types, both[0], "}", "  (\\w+): ")).as(both[0]).isSubsetOf(properties(both[1]));
        }
    }

    @Test
    void theApexActionSendsAndReadsWhatTheApiHas() throws IOException {
        Path action = APEX.resolve("ClosewiseAdvice.cls");

        assertThat(names(action, "class Deal ", "\n    }", "public [\\w<>]+ (\\w+);"))
                .isSubsetOf(properties("FlatDeal"));
        assertThat(names(action, "class Answer ", "\n    }", "public [\\w<>]+ (\\w+);"))
                .isSubsetOf(properties("SalesforceAnswer"));
        assertThat(names(action, "class Refusal ", "\n    }", "public [\\w<>]+ (\\w+);"))
                .isSubsetOf(properties("SalesforceRefusal"));
        assertThat(names(APEX.resolve("ClosewiseTechnique.cls"), "class ", "\n}", "public [\\w<>]+ (\\w+);"))
                .containsExactlyInAnyOrderElementsOf(properties("SalesforceRecommendation"));
        assertThat(document().at("/paths").has("/v1/crm/salesforce/recommendations"))
                .isTrue();
        assertThat(Files.readString(action)).contains("'callout:Closewise/v1/crm/salesforce/recommendations'");
    }

    @Test
    void salesforceWaitsTenSecondsAndCallsAHundredTimesATransactionAtMost() throws IOException {
        assertThat(Files.readString(APEX.resolve("ClosewiseAdvice.cls")))
                .contains("TIMEOUT_MILLISECONDS = 10000", "Limits.getCallouts() >= Limits.getLimitCallouts()");
    }

    @Test
    void everyApexClassHasItsDescription() throws IOException {
        try (var files = Files.list(APEX)) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith(".cls")))
                    .hasSize(3)
                    .allSatisfy(name -> assertThat(Path.of(name + "-meta.xml")).exists());
        }
    }

    @Test
    void theFlowOfPowerPlatformCallsAnOperationThatIsThere() throws IOException {
        JsonNode recommend =
                json(CRM.resolve(Path.of("power-platform", "flow.json"))).at("/actions/Recommend/inputs");
        Set<String> known = properties("RecommendationRequest");

        assertThat(recommend.at("/host/operationId").asText())
                .isEqualTo(document()
                        .at("/paths/~1v1~1recommendations/post/operationId")
                        .asText());
        assertThat(recommend.path("parameters").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name.split("/")[1]));
        assertThat(properties("CrmStage")).contains("crm", "id");
    }
}
