package io.closewise.api.access;

import io.closewise.api.idempotency.NamedRequest;
import io.closewise.api.json.JsonRequest;
import io.closewise.idempotency.RequestKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
        Integer overlapSeconds,

        @Schema(description = NamedRequest.IN_BODY, pattern = NamedRequest.PATTERN, maxLength = RequestKey.LONGEST)
        @Pattern(regexp = RequestKey.SHAPE, message = NamedRequest.RULE)
        @Nullable
        String requestId)
        implements JsonRequest.MayBeEmpty {}
