package io.closewise.api.crm.salesforce;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.api.Briefings.Briefing;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.Sizes;
import io.closewise.recommendation.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that a flow can loop over: single values, and lists of records that hold nothing but single values. */
@Schema(
        description =
                "An answer one level deep. Titles have at most 80 characters and other texts at most 255, so that they"
                        + " fit a Recommendation record; what is longer is cut. POST /v1/recommendations says all of it.")
public record SalesforceAnswer(
        @Schema(description = "A UUIDv7 that ties an outcome, reported later, to this answer.")
        String id,

        @Schema(description = "Your own id of the deal, as it was sent; absent where none was.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String ref,

        @Schema(description = "The key of the playbook that answered.", examples = "default")
        String playbook,

        @Schema(description = "The revision that answered, from 1.", minimum = "1", examples = "1")
        int revision,

        @Schema(
                description = "HOLD when nothing is recommended, PROCEED_WITH_CARE when the first technique carries a"
                        + " caution, PROCEED when it carries none.")
        Verdict verdict,

        @Schema(description = "The verdict with the first technique in a line, at most 80 characters.", maxLength = 80)
        String headline,

        @Schema(description = "Techniques that may be used, best first; at most 10, and 3 where limit is left out.")
        List<SalesforceRecommendation> recommendations,

        @Schema(description = "What to do before, or instead of, any technique; at most 10.")
        List<SalesforceAdvice> advice,

        @Schema(
                description = "Techniques that must not be used now; at most 60, those first that are fair at another"
                        + " time.")
        List<SalesforceRefusal> doNotUse,

        @Schema(description = "How many techniques must not be used now in all.", minimum = "0")
        int doNotUseCount,

        @Schema(
                description = "Fields of the deal context left out whose value could change the answer.",
                examples = "proof")
        List<String> missing) {

    @Schema(description = "A technique that may be used, as a Recommendation record takes it.")
    public record SalesforceRecommendation(
            @Schema(description = "1, 2, 3 …", minimum = "1", examples = "1")
            int rank,

            @Schema(description = "From 0 to 1.", minimum = "0", maximum = "1")
            double score,

            @Schema(
                    description = "Its key, for GET /v1/techniques/{key} and for outcomes.",
                    examples = "one-percent-close")
            String technique,

            @Schema(description = "What to do, at most 80 characters.", maxLength = 80)
            String title,

            @Schema(description = "What it is, at most 255 characters.", maxLength = 255)
            String description,

            @Schema(
                    description =
                            "What to say to the buyer, at most 255 characters; empty where the playbook has no line.",
                    maxLength = 255)
            String say,

            @Schema(
                    description = "The first reason, at most 255 characters; empty where none speaks for it.",
                    maxLength = 255)
            String why,

            @Schema(
                    description =
                            "Why and how to be careful, at most 255 characters; empty where nothing calls for it.",
                    maxLength = 255)
            String careful,

            @Schema(description = "What to do once the buyer agreed, at most 255 characters.", maxLength = 255)
            String next) {}

    @Schema(description = "Advice that applies.")
    public record SalesforceAdvice(
            @Schema(description = "A code of GET /v1/advice.", examples = "RECAP_VALUE")
            String code,

            @Schema(description = "What to do, at most 255 characters.", maxLength = 255)
            String text,

            @Schema(
                    description = "What to say to the buyer, at most 255 characters; empty where there is no line.",
                    maxLength = 255)
            String say) {}

    @Schema(description = "A technique that must not be used now, with the first reason.")
    public record SalesforceRefusal(
            @Schema(description = "Its key, for GET /v1/techniques/{key}.", examples = "direct-close")
            String technique,

            @Schema(description = "What it would do, at most 80 characters.", maxLength = 80)
            String title,

            @Schema(description = "Why it must not be used now, at most 255 characters.", maxLength = 255)
            String reason,

            @Schema(description = "What to do instead, at most 255 characters.", maxLength = 255)
            String remedy) {}

    static SalesforceAnswer of(Briefing briefing, @Nullable String ref) {
        Brief brief = briefing.brief();
        return new SalesforceAnswer(
                briefing.id(),
                ref,
                briefing.revision().playbook().key(),
                briefing.revision().number(),
                brief.verdict(),
                brief.headline(),
                brief.use().stream()
                        .map(one -> new SalesforceRecommendation(
                                one.rank(),
                                one.score(),
                                one.key(),
                                one.title(),
                                one.summary(),
                                first(one.say()),
                                first(one.why()),
                                first(one.careful()),
                                Sizes.cut(one.next(), Sizes.SUMMARY)))
                        .toList(),
                brief.advice().stream()
                        .map(one -> new SalesforceAdvice(
                                one.code(), Sizes.cut(one.text(), Sizes.SUMMARY), first(one.say())))
                        .toList(),
                brief.avoid().stream()
                        .map(one -> new SalesforceRefusal(one.key(), one.title(), one.reason(), one.remedy()))
                        .toList(),
                brief.refused(),
                brief.missing());
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : Sizes.cut(lines.get(0), Sizes.SUMMARY);
    }
}
