package io.closewise.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.OpenApiFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The derived documents say what the OpenAPI document says, of the operations that their readers call. */
class DerivedDocumentTest {

    /** What a plug-in of a CRM calls, by its path. */
    private static final Map<String, Set<String>> CRM = Map.of(
            "/v1/recommendations", Set.of("post"),
            "/v1/recommendations/batch", Set.of("post"),
            "/v1/outcomes", Set.of("post"),
            "/v1/effectiveness", Set.of("get"),
            "/v1/phrasings/check", Set.of("post"),
            "/v1/techniques", Set.of("get"),
            "/v1/techniques/{key}", Set.of("get"),
            "/v1/stage-mappings/{crm}", Set.of("get", "put"));

    @ParameterizedTest
    @EnumSource
    void theCommittedDocumentIsWhatFollowsFromTheOpenApiDocument(DerivedDocument document) throws IOException {
        JsonNode derived = document.derived(OpenApiFile.read());

        assertThat(OpenApiFile.differences(document.committed(), derived))
                .as(OpenApiFile.RENEW)
                .isEmpty();
        assertThat(Files.readString(document.path())).as(OpenApiFile.RENEW).isEqualTo(document.text(derived));
    }

    @Test
    void theDocumentForCrmSystemsHoldsWhatAPlugInCalls() throws IOException {
        Set<String> there = operations(OpenApiFile.read());
        Set<String> wanted = new TreeSet<>();
        CRM.forEach((path, methods) -> methods.forEach(method -> wanted.add(method + " " + path)));
        there.removeIf(operation -> !operation.contains(" /v1/crm/"));
        wanted.addAll(there);

        assertThat(operations(DerivedDocument.CRM.committed()))
                .isEqualTo(wanted)
                .hasSizeGreaterThan(3);
    }

    @Test
    void everySchemaOfThemIsUsed() throws IOException {
        for (DerivedDocument document : DerivedDocument.values()) {
            JsonNode committed = document.committed();
            String text = committed.toString();
            Map<String, Boolean> used = new TreeMap<>();
            for (JsonNode schemas :
                    new JsonNode[] {committed.path("components").path("schemas"), committed.path("definitions")}) {
                schemas.fieldNames().forEachRemaining(name -> used.put(name, text.contains("/" + name + "\"")));
            }
            assertThat(used).as(document.path().toString()).isNotEmpty().doesNotContainValue(false);
        }
    }

    private static Set<String> operations(JsonNode document) {
        Set<String> operations = new TreeSet<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method + " " + path.getKey())));
        return operations;
    }
}
