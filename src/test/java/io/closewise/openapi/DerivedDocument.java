package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.closewise.api.OpenApiFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A committed document that is derived from the OpenAPI document. */
public enum DerivedDocument {
    CRM("openapi-crm.yaml", CrmDocument::of),
    POWER_PLATFORM("swagger-power-platform.json", PowerPlatformDocument::of);

    private final Path path;
    private final UnaryOperator<JsonNode> derivation;

    DerivedDocument(String file, UnaryOperator<JsonNode> derivation) {
        this.path = OpenApiFile.PATH.resolveSibling(file);
        this.derivation = derivation;
    }

    public Path path() {
        return path;
    }

    /** What follows from this OpenAPI document. */
    public JsonNode derived(JsonNode openApi) {
        return derivation.apply(openApi);
    }

    /** What is committed; JSON is YAML too. */
    public JsonNode committed() throws IOException {
        return new YAMLMapper().readTree(Files.readString(path));
    }

    /** As it is written into the file. */
    public String text(JsonNode document) throws IOException {
        return path.toString().endsWith(".json") ? document.toPrettyString() + "\n" : OpenApiFile.yaml(document);
    }
}
