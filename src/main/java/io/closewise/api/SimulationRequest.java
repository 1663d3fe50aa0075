package io.closewise.api;

import io.closewise.api.json.JsonRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SimulationRequest",
        description =
                "Two playbooks, and the deals to decide by both. Without deals of your own, 1,000 made-up ones are taken that"
                        + " look like a pipeline and are always the same. Body at most 16 MiB; nothing of it is stored.")
public record SimulationRequest(
        @Schema(description = "What answers today. Left out means what is published of the usual playbook.")
        @Valid
        @Nullable
        SimulatedPlaybook before,

        @Schema(description = "What shall answer instead: mostly a draft.")
        @NotNull(message = "is required: a playbook, with draft true for its draft or with a revision")
        @Valid
        SimulatedPlaybook after,

        @Schema(
                description =
                        "Deals as they are sent for a recommendation, 1 to 10,000. `limit`, `values` and `locale` change"
                                + " nothing here.")
        @Size(min = 1, max = MOST, message = "must have 1 to 10,000 entries, or be left out")
        @Nullable
        // each is checked by itself when it is read, so that what is told of many stays little
        List<@NotNull(message = "must not be null") RecommendationRequest> contexts,

        @Schema(description = "The instant at which deals hold that tell none of their own. Left out means now.")
        @Nullable
        Instant asOf,

        @Schema(
                description =
                        "How many changed deals are listed at most, from 0 to 10,000; all of them are counted. Fewer are"
                                + " where their texts are long.",
                defaultValue = "100")
        @Min(value = 0, message = LIMIT)
        @Max(value = MOST, message = LIMIT)
        @Nullable
        Integer limit)
        implements JsonRequest.WithContexts {

    static final int MOST = 10_000;
    private static final String LIMIT = "must be a whole number from 0 to 10000";

    @Schema(name = "SimulatedPlaybook", description = "A playbook as it is published, as it was, or as it is drafted.")
    public record SimulatedPlaybook(
            @Schema(description = "Its key. Left out means the usual one.", maxLength = 64, examples = "ours")
            @Pattern(regexp = "[a-z0-9-]{1,64}", message = "must be the key of a playbook")
            @Nullable
            String playbook,

            @Schema(description = "A stored revision of it. Left out means the one that is published.")
            @Min(value = 1, message = "must be a whole number from 1 up")
            @Max(value = 999_999_999, message = "must be at most 999999999")
            @Nullable
            Integer revision,

            @Schema(description = "Whether its draft is meant, whatever revision is published.", defaultValue = "false")
            @Nullable
            Boolean draft) {}
}
