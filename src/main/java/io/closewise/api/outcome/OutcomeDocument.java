package io.closewise.api.outcome;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Reported;
import io.closewise.outcome.Result;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An outcome as it is kept. */
@Schema(name = "Outcome", description = "What became of an ask, as it is kept. It never changes.")
public record OutcomeDocument(
        @Schema(
                description = "The id of the answer that recommended it.",
                examples = "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10")
        String recommendationId,

        @Schema(description = "The key of the technique that was used.", examples = "one-percent-close")
        String technique,

        @Schema(description = "Where the deal stood at the ask.")
        Stage stage,

        @Schema(description = "The size of the buying firm; null where it is not known.") @Nullable
        Segment segment,

        @Schema(description = "What became of it.") Result result,

        @Schema(description = "The day (UTC) of the result.", examples = "2025-06-08")
        LocalDate on,

        @Schema(
                description = "How the buyer found it, from 1 (bad) to 5 (good); null where nobody asked.",
                minimum = "1",
                maximum = "5")
        @Nullable
        Integer buyerRating,

        @Schema(description = "What was said of it; null where nothing was.") @Nullable
        String comment,

        @Schema(description = "When it was first reported.") Instant reportedAt,

        @Schema(description = "Stands for it; as in the header. It stays, as the outcome does.", examples = "o1")
        String etag) {

    /** There is only ever one state of it. */
    private static final String ETAG = "o1";

    static OutcomeDocument of(Reported reported) {
        Outcome outcome = reported.outcome();
        return new OutcomeDocument(
                outcome.recommendationId().toString(),
                outcome.technique(),
                outcome.stage(),
                outcome.segment(),
                outcome.result(),
                outcome.on(),
                outcome.buyerRating(),
                outcome.comment(),
                reported.at(),
                ETAG);
    }
}
