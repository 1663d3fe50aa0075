package io.closewise.api.outcome;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Effectiveness;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What asks have come to. */
@Schema(
        name = "EffectivenessPage",
        description = "What the reported asks have come to, by technique, stage and segment.")
public record EffectivenessPage(
        @Schema(
                description =
                        "The rows by technique, stage and segment, in the order of their names; first those without a"
                                + " known segment.")
        List<EffectivenessRow> items,

        @Schema(description = "The cursor of the next page; null on the last.") @Nullable
        String next) {

    /** What the asks of one cell have come to. */
    @Schema(
            name = "EffectivenessRow",
            description =
                    "What the asks with one technique in one stage and segment have come to. An ask is one technique after one"
                            + " answer, whatever the number of its results; stage and segment are those of its first report.")
    public record EffectivenessRow(
            @Schema(description = "The key of the technique.", examples = "one-percent-close")
            String technique,

            @Schema(description = "Where the deals stood.") Stage stage,

            @Schema(description = "The size of the buying firms; null for asks of which it is not known.") @Nullable
            Segment segment,

            @Schema(description = "How many asks were reported.", minimum = "1", examples = "40")
            long asks,

            @Schema(description = "How many of them had the result ORDER or ADVANCE.", minimum = "0", examples = "22")
            long advanced,

            @Schema(description = "The share that advanced.", minimum = "0", maximum = "1", examples = "0.55")
            double rate,

            @Schema(
                    description = "The lower end of the 95 % interval of that share by Wilson's method.",
                    minimum = "0",
                    maximum = "1",
                    examples = "0.3983")
            double low,

            @Schema(description = "Its upper end.", minimum = "0", maximum = "1", examples = "0.6929")
            double high,

            @Schema(
                    description =
                            "How many asks had the result CANCELLED_LATER: an advance is worth little where many are taken back.",
                    minimum = "0",
                    examples = "3")
            long cancelledLater,

            @Schema(
                    description =
                            "The mean of what buyers said, from 1 to 5, the last of each ask; null where none did.",
                    minimum = "1",
                    maximum = "5",
                    examples = "4.2")
            @Nullable
            Double buyerRating) {

        static EffectivenessRow of(Effectiveness row) {
            return new EffectivenessRow(
                    row.cell().technique(),
                    row.cell().stage(),
                    row.cell().segment(),
                    row.asks(),
                    row.advanced(),
                    row.rate(),
                    row.interval().low(),
                    row.interval().high(),
                    row.cancelledLater(),
                    row.buyerRating());
        }
    }
}
