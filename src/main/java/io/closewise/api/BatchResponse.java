package io.closewise.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to many deal contexts, as it is documented; each result is written by itself. */
@Schema(name = "BatchResponse", description = "What became of each context.")
record BatchResponse(
        @Schema(description = "One for each context, in the order of the contexts.")
        List<BatchResult> results) {}
