package io.closewise.api.playbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the OpenAPI document says of a JSON Schema. */
@Schema(name = "JsonSchema", description = "A JSON Schema.", additionalProperties = Schema.True.class)
record JsonSchemaShape(
        @Schema(description = "What it describes, in a few words.")
        String title,

        @Schema(description = "The type of what it describes.", examples = "object")
        String type) {}
