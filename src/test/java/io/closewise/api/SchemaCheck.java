package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Whether a request or an answer keeps to the schemas of the OpenAPI document. */
final class SchemaCheck {

    private static final String ADDRESS = "https://closewise.invalid/openapi";

    private final JsonSchemaFactory factory;

    SchemaCheck(JsonNode document) {
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders ->
                        loaders.schemas(location -> location.startsWith(ADDRESS) ? document.toString() : null)));
    }

    /** What is wrong with the body by the schema at this place of the document, such as {@code #/components/schemas/Problem}. */
    List<String> faults(String schema, JsonNode body) {
        JsonSchema compiled = factory.getSchema(
                SchemaLocation.of(ADDRESS + schema),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        return compiled.validate(body).stream().map(ValidationMessage::toString).toList();
    }
}
