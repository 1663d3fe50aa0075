package io.closewise.api;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.phrasing.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to check. */
@Schema(
        name = "PhrasingCheckRequest",
        description = "What a salesperson means to send or say. Nothing of it is stored or logged.")
public record PhrasingCheckRequest(
        @Schema(
                description = "The draft in English, 1 to 10000 UTF-16 units.",
                required = true,
                minLength = 1,
                maxLength = Draft.MAX_LENGTH,
                examples = "This rate disappears at midnight, so decide now.")
        @NotNull(message = "is required: the text to check")
        @Size(min = 1, message = "must not be empty")
        @PlainText(max = Draft.MAX_LENGTH)
        String text,

        @Schema(
                description = "The language of the text, as a BCP 47 tag. English is what is read at present.",
                defaultValue = "en",
                maxLength = LanguageTag.LONGEST)
        @LanguageTag
        @Nullable
        String locale,

        @Schema(
                description =
                        "A dated event of the buyer's own. All three parts make it complete; an incomplete one clears nothing.")
        @Valid
        @Nullable
        BuyerEventEntry buyerEvent,

        @Schema(
                description = "Your own ids of the proof behind the figures in the text, up to 200.",
                maxItems = RecommendationRequest.LIST)
        @Size(max = RecommendationRequest.LIST, message = RecommendationRequest.TOO_MANY)
        @Nullable
        List<@NotNull(message = RecommendationRequest.NO_NULL) @PlainText(max = 128, blank = false) String> claims)
        implements JsonRequest {

    @Schema(description = "A dated event of the buyer's own.")
    public record BuyerEventEntry(
            @Schema(description = "The day of the event (UTC).", examples = "2025-09-30") @Nullable
            LocalDate date,

            @Schema(
                    description = "Whose event it is, by role.",
                    maxLength = PlainText.LONGEST,
                    examples = "the finance team")
            @PlainText
            @Nullable
            String owner,

            @Schema(
                    description = "What follows when the day is missed.",
                    maxLength = PlainText.LONGEST,
                    examples = "the old licences lapse")
            @PlainText
            @Nullable
            String consequence) {}
}
