package io.closewise.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many deal contexts, as they are documented; each is read by itself. */
@Schema(
        name = "BatchRequest",
        description = "Up to 1,000 deal contexts. Body at most 16 MiB, each context 256 KiB; nothing of it is stored.")
record BatchRequest(
        @Schema(
                description = "Deals as they are sent for a recommendation, up to 1,000.",
                required = true,
                maxItems = BatchRequest.MOST)
        @NotNull
        List<RecommendationRequest> contexts) {

    static final int MOST = 1_000;
    static final String BEYOND = "must have at most 1000 entries; send more as lines, as application/x-ndjson, of which"
            + " there may be any number";
}
