package io.closewise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.OpenApiFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Writes the committed documents anew. */
public final class Renewal {

    /** {@code -Dopenapi.renew=breaking}: clients that are out there are to be broken on purpose. */
    private static final String BREAKING = "breaking";

    private Renewal() {}

    /** All of them from this OpenAPI document; refused where clients would break and nobody said that this is meant. */
    public static void write(JsonNode openApi) throws IOException {
        List<String> breaking = BreakingChanges.between(OpenApiFile.read(), openApi);
        if (!breaking.isEmpty() && !BREAKING.equals(System.getProperty("openapi.renew"))) {
            throw new IllegalStateException(
                    "clients would break; if that is meant, -Dopenapi.renew=breaking: " + String.join("; ", breaking));
        }
        Files.writeString(OpenApiFile.PATH, OpenApiFile.yaml(openApi));
        for (DerivedDocument derived : DerivedDocument.values()) {
            Files.writeString(derived.path(), derived.text(derived.derived(openApi)));
        }
    }
}
