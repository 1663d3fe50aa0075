package io.closewise.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither Redocly nor Spectral finds anything, not even to warn of, in what we publish. */
class LintTest {

    private static final Path FOLDER = Path.of("openapi").toAbsolutePath();
    private static final List<String> DOCUMENTS = Stream.of(
                    "openapi.yaml", "openapi-crm.yaml", "swagger-power-platform.json")
            .map(name -> FOLDER.resolve(name).toString())
            .toList();

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        NodeTools.install();
    }

    @Test
    void redoclyFindsNothing() throws IOException, InterruptedException {
        for (String document : DOCUMENTS) {
            JsonNode report = redocly(document);

            assertThat(report.path("problems")).as(document).isEmpty();
            assertThat(report.path("totals").path("ignored").asInt()).isZero();
        }
    }

    @Test
    void spectralFindsNothing() throws IOException, InterruptedException {
        NodeTools.Outcome outcome = spectral(DOCUMENTS);

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).contains("No results with a severity of 'hint' or higher found!");
    }

    @Test
    void bothFindWhatIsWrong(@TempDir Path folder) throws IOException, InterruptedException {
        Path wrong = folder.resolve("openapi-wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(FOLDER.resolve("openapi-crm.yaml"))
                        .replaceFirst("operationId: checkPhrasing", "operationId: recommend"));

        assertThat(redocly(wrong.toString()).at("/totals/errors").asInt()).isPositive();
        assertThat(spectral(List.of(wrong.toString())).exit()).isNotZero();
    }

    private static JsonNode redocly(String document) throws IOException, InterruptedException {
        NodeTools.Outcome outcome = NodeTools.tool(
                "redocly", "lint", "--config", FOLDER.resolve("redocly.yaml").toString(), "--format=json", document);
        JsonNode report = new ObjectMapper().readTree(outcome.out());
        assertThat(report.has("totals")).as(outcome.toString()).isTrue();
        return report;
    }

    private static NodeTools.Outcome spectral(List<String> documents) throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "lint",
                                "-F",
                                "hint",
                                "-r",
                                FOLDER.resolve("spectral.yaml").toString()),
                        documents.stream())
                .toList();
        return NodeTools.tool("spectral", arguments.toArray(String[]::new));
    }
}
