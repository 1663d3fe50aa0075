package io.closewise.api.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field at fault and what would be right. */
@Schema(description = "A field at fault and what would be right.")
public record FieldError(
        @Schema(
                description = "Where the fault is: the JSON path within the request, or the name of a parameter.",
                examples = "stakeholders[1].role")
        String field,

        @Schema(description = "What would be right.", examples = "must be one of ECONOMIC_BUYER, CHAMPION, USER")
        String message) {}
