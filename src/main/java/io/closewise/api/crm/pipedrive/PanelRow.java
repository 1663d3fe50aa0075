package io.closewise.api.crm.pipedrive;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of a panel. Pipedrive refuses a panel with a field that its schema does not declare. */
@Schema(description = "A row of a panel. Texts have at most 255 characters; a field without anything to say is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PanelRow(
        @Schema(description = "1, 2, 3 …", minimum = "1", maximum = "10", examples = "1")
        int id,

        @Schema(description = "The verdict, or what the technique does; at most 80 characters.", maxLength = 80)
        String header,

        @Schema(description = "What kind of row it is.") PanelLabel standing,

        @Schema(description = "What it is, or what to do.", maxLength = 255) @Nullable
        String summary,

        @Schema(description = "What to say to the buyer.") @Nullable
        PanelText say,

        @Schema(description = "Why.", maxLength = 255) @Nullable
        String why,

        @Schema(description = "Why and how to be careful.", maxLength = 255) @Nullable
        String careful,

        @Schema(description = "What to do instead.", maxLength = 255) @Nullable
        String instead,

        @Schema(description = "What to do once the buyer agreed.", maxLength = 255) @Nullable
        String next,

        @Schema(description = "What is not known and could change the answer.", maxLength = 255) @Nullable
        String missing) {

    @Schema(description = "A coloured label.")
    public record PanelLabel(
            @Schema(description = "green, red, blue, yellow, purple or grey.", examples = "green")
            String color,

            @Schema(description = "At most 40 characters.", maxLength = 40, examples = "Recommended")
            String label) {}

    @Schema(description = "A text that is marked up.")
    public record PanelText(
            @Schema(description = "Always true.") boolean markdown,

            @Schema(description = "The text as Markdown.", maxLength = 255)
            String value) {}
}
