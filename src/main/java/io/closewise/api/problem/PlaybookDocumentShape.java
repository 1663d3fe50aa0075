package io.closewise.api.problem;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the OpenAPI document says of a playbook document: little, because its own JSON Schema says everything. */
@Schema(
        name = "PlaybookDocument",
        description =
                "A playbook as one document: techniques with all their content and rules, general rules, wording, advice,"
                        + " guardrails and more. GET /v1/playbooks/schema is its JSON Schema. A document that builds on another one"
                        + " (`basedOn`) holds only what it adds or changes.",
        additionalProperties = Schema.True.class,
        extensions = @Extension(name = "x-json-schema", value = "/v1/playbooks/schema"))
public record PlaybookDocumentShape(
        @Schema(description = "The key of the playbook.", maxLength = 64, examples = "ours")
        String key,

        @Schema(description = "Its name, for people.", maxLength = 200, examples = "Our way of closing")
        String name) {}
