package io.closewise.api.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quota of calls that is used up, as the header RateLimit tells it too. */
@Schema(name = "RateLimit", description = "A quota of calls that is used up; the header RateLimit tells the same.")
public record RateLimit(
        @Schema(
                description = "How many calls may be made at once after none was made.",
                minimum = "1",
                examples = "5000")
        long limit,

        @Schema(description = "How many are left.", minimum = "0", examples = "0")
        long remaining,

        @Schema(
                description = "After how many seconds without a call all of them are there again.",
                minimum = "0",
                examples = "10")
        long resetSeconds) {}
