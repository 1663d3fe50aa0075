package io.closewise.api.access;

import io.closewise.api.json.JsonRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a key is to be exchanged. */
@Schema(name = "RotateApiKeyRequest", description = "How an API key is exchanged for a new one.")
public record RotateApiKeyRequest(
        @Schema(
                description =
                        "For how many seconds the earlier key holds beside the new one, 0 to 2,592,000 (30 days). Left out"
                                + " means a day.",
                minimum = "0",
                maximum = "2592000",
                examples = "86400")
        @Min(value = 0, message = "must be 0 to 2592000 seconds")
        @Max(value = 2_592_000, message = "must be 0 to 2592000 seconds")
        @Nullable
        Integer overlapSeconds)
        implements JsonRequest.MayBeEmpty {}
