package io.closewise.api.crm;

import io.closewise.crm.Closing;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.Source;
import io.closewise.crm.StageMapping;
import io.closewise.deal.Stage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the stages of a CRM are read. */
@Schema(name = "StageMapping", description = "How the stages of one CRM are read: your own over the built-in ones.")
public record StageMappingDocument(
        @Schema(description = "The CRM.", examples = "HUBSPOT")
        String crm,

        @Schema(
                description = "Stands for your own entries; a change of them names it. As in the header.",
                examples = "m3")
        String etag,

        @Schema(description = "Your own entries in your order, then the built-in ones that they leave.")
        List<StageMappingEntry> entries) {

    static StageMappingDocument of(String crm, OwnMapping own) {
        return new StageMappingDocument(
                crm,
                own.etag(),
                own.over(crm).lines().stream().map(StageMappingEntry::of).toList());
    }

    /** How one stage is read. */
    @Schema(
            name = "StageMappingEntry",
            description = "How one stage of the CRM is read: as one of our stages, or as the end of the deal.")
    public record StageMappingEntry(
            @Schema(description = "The id of the one pipeline that it is in; null for every pipeline.") @Nullable
            String pipeline,

            @Schema(description = "The id of the stage; null where it has no fixed one.", examples = "contractsent")
            @Nullable
            String id,

            @Schema(description = "The name that the CRM shows.", examples = "Contract Sent")
            String label,

            @Schema(description = "The stage that it stands for; null where it is closed.") @Nullable
            Stage stage,

            @Schema(description = "How the deal has ended; null where the stage is open.") @Nullable
            Closing closed,

            @Schema(description = "Whose reading it is.") Source source) {

        static StageMappingEntry of(StageMapping.Line line) {
            return new StageMappingEntry(
                    line.entry().pipeline(),
                    line.entry().id(),
                    line.entry().label(),
                    line.entry().stage(),
                    line.entry().closed(),
                    line.source());
        }
    }
}
