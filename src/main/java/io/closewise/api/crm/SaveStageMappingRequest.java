package io.closewise.api.crm;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.crm.Closing;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.Source;
import io.closewise.crm.StageEntry;
import io.closewise.deal.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tenant's own entries as they are to be from now on. */
@Schema(
        name = "SaveStageMappingRequest",
        description =
                "Your own entries as they are to be from now on; none takes you back to what is built in. What was read may be"
                        + " sent back as a whole: entries that say BUILT_IN and are so stay what they are.")
public record SaveStageMappingRequest(
        @Schema(description = "The etag that you have read; the header If-Match does as well.", examples = "m3")
        @PlainText(max = 100)
        @Nullable
        String etag,

        @Schema(description = "The CRM, as in the address; it may be left out.") @PlainText(max = 64) @Nullable
        String crm,

        @Schema(
                description = "The entries, at most 500 of your own; no two of one pipeline with the same id or name.",
                required = true,
                maxItems = SaveStageMappingRequest.MOST)
        @NotNull(message = "is required: your own entries, or an empty list")
        @Size(max = SaveStageMappingRequest.MOST, message = "must have at most {max} entries")
        List<@NotNull(message = "must not be null; leave the entry out") @Valid OwnStageEntry> entries)
        implements JsonRequest {

    /** With room for the built-in ones that came along. */
    static final int MOST = OwnMapping.MOST + 50;

    private static final String TEXT =
            "must be 1 to 200 characters, without control characters other than tab and line breaks";

    @Schema(
            name = "OwnStageEntry",
            description = "How one stage of the CRM is to be read. Exactly one of stage and closed is required.")
    public record OwnStageEntry(
            @Schema(description = "The id of the one pipeline that it is in. Left out means every pipeline.")
            @PlainText(max = StageEntry.LONGEST, blank = false, message = TEXT)
            @Nullable
            String pipeline,

            @Schema(description = "The id of the stage, where it has one.", examples = "contractsent")
            @PlainText(max = StageEntry.LONGEST, blank = false, message = TEXT)
            @Nullable
            String id,

            @Schema(description = "The name that the CRM shows.", required = true, examples = "Contract out")
            @NotNull(message = "is required: the name that the CRM shows")
            @PlainText(max = StageEntry.LONGEST, blank = false, message = TEXT)
            String label,

            @Schema(description = "The stage that it stands for.") @Nullable
            Stage stage,

            @Schema(description = "How a deal in this stage has ended.") @Nullable
            Closing closed,

            @Schema(description = "Left out means OWN. BUILT_IN is only for entries that came so and are unchanged.")
            @Nullable
            Source source) {}
}
