package io.closewise.api.outcome;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Result;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an ask. */
@Schema(
        name = "OutcomeRequest",
        description =
                "What became of an ask. Several results of one ask are told one by one: an ORDER, and later CANCELLED_LATER."
                        + " Names of people are never needed.")
public record OutcomeRequest(
        @Schema(
                description = "The id of the answer that recommended it.",
                required = true,
                pattern = "^" + OutcomeRequest.UUID_7 + "$",
                maxLength = 36,
                examples = "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10")
        @NotNull(message = "is required: the id of the answer")
        @Pattern(regexp = OutcomeRequest.UUID_7, message = "must be the id of an answer, which is a UUIDv7")
        String recommendationId,

        @Schema(
                description = "The key of the technique that was used.",
                required = true,
                minLength = 1,
                examples = "one-percent-close")
        @NotNull(message = "is required: the key of the technique that was used")
        @PlainText(
                max = Outcome.LONGEST_KEY,
                blank = false,
                message = "must be the key of a technique; GET /v1/techniques lists them")
        String technique,

        @Schema(description = "Where the deal stood at the ask.", required = true)
        @NotNull(message = "is required: a stage such as POST_DEMO")
        Stage stage,

        @Schema(description = "The size of the buying firm. Left out means not known.") @Nullable
        Segment segment,

        @Schema(description = "What became of it.", required = true)
        @NotNull(
                message =
                        "is required: one of ORDER, ADVANCE, CONTINUATION, NO_SALE, DECLINED_STEP, NO_REPLY, CANCELLED_LATER")
        Result result,

        @Schema(
                description = "The day (UTC) of the result; none in the future.",
                required = true,
                examples = "2025-06-08")
        @NotNull(message = "is required: a date such as 2025-06-08")
        LocalDate on,

        @Schema(description = "How the buyer found it, from 1 (bad) to 5 (good). Left out means that nobody asked.")
        @Min(value = 1, message = OutcomeRequest.RATING)
        @Max(value = 5, message = OutcomeRequest.RATING)
        @Nullable
        Integer buyerRating,

        @Schema(
                description =
                        "For those who read it later. It is kept, comes back to whoever reports the same again, and is"
                                + " never logged. Best without names.")
        @PlainText(max = Outcome.LONGEST_COMMENT)
        @Nullable
        String comment)
        implements JsonRequest {

    static final String UUID_7 = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}";
    static final String RATING = "must be a whole number from 1 to 5";
}
