package io.closewise.api.crm.hubspot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.api.Briefings.Briefing;
import io.closewise.crm.brief.Brief;
import io.closewise.recommendation.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as a card of HubSpot shows it. */
@Schema(
        description = "What a card shows: texts are cut and lists end where a card does, so that it stays far under the"
                + " megabyte that HubSpot passes on. POST /v1/recommendations says all of it.")
public record HubSpotCard(
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

        @Schema(description = "What to do before, or instead of, any technique; at most 10.")
        List<CardAdvice> advice,

        @Schema(description = "Techniques that may be used, best first; at most 10, and 3 where limit is left out.")
        List<CardTechnique> techniques,

        @Schema(
                description = "Techniques that must not be used now; at most 60, those first that are fair at another"
                        + " time.")
        List<CardRefusal> doNotUse,

        @Schema(description = "How many techniques must not be used now in all.", minimum = "0")
        int doNotUseCount,

        @Schema(description = "Context fields left out whose value could change the answer.", examples = "proof")
        List<String> missing) {

    @Schema(description = "Advice on a card.")
    public record CardAdvice(
            @Schema(description = "A code of GET /v1/advice.", examples = "RECAP_VALUE")
            String code,

            @Schema(description = "What to do.") String text,

            @Schema(description = "What to say to the buyer, at most 3 lines.")
            List<String> say) {}

    @Schema(description = "A technique on a card.")
    public record CardTechnique(
            @Schema(description = "1, 2, 3 …", minimum = "1", examples = "1")
            int rank,

            @Schema(description = "Its key, for GET /v1/techniques/{key}.", examples = "one-percent-close")
            String key,

            @Schema(description = "The field's name for it.")
            String name,

            @Schema(description = "What to do, at most 80 characters.", maxLength = 80)
            String title,

            @Schema(description = "What it is, at most 255 characters.", maxLength = 255)
            String summary,

            @Schema(
                    description =
                            "What to say to the buyer, at most 3 lines; placeholders without a value stay in square brackets.")
            List<String> say,

            @Schema(description = "What speaks for and against it, at most 5 reasons.")
            List<String> why,

            @Schema(description = "Why and how to be careful, at most 3 cautions.")
            List<String> careful,

            @Schema(description = "What the ask has to respect, at most 8 guardrails.")
            List<String> guardrails,

            @Schema(description = "What to do once the buyer agreed.")
            String next) {}

    @Schema(description = "A refused technique on a card.")
    public record CardRefusal(
            @Schema(description = "Its key, for GET /v1/techniques/{key}.", examples = "direct-close")
            String key,

            @Schema(description = "The field's name for it.")
            String name,

            @Schema(description = "What it would do, at most 80 characters.", maxLength = 80)
            String title,

            @Schema(description = "Why it must not be used now, at most 255 characters.", maxLength = 255)
            String reason,

            @Schema(description = "What to do instead, at most 255 characters.", maxLength = 255)
            String remedy) {}

    static HubSpotCard of(Briefing briefing, @Nullable String ref) {
        Brief brief = briefing.brief();
        return new HubSpotCard(
                briefing.id(),
                ref,
                briefing.revision().playbook().key(),
                briefing.revision().number(),
                brief.verdict(),
                brief.headline(),
                brief.advice().stream()
                        .map(one -> new CardAdvice(one.code(), one.text(), one.say()))
                        .toList(),
                brief.use().stream()
                        .map(one -> new CardTechnique(
                                one.rank(),
                                one.key(),
                                one.name(),
                                one.title(),
                                one.summary(),
                                one.say(),
                                one.why(),
                                one.careful(),
                                one.guardrails(),
                                one.next()))
                        .toList(),
                brief.avoid().stream()
                        .map(one -> new CardRefusal(one.key(), one.name(), one.title(), one.reason(), one.remedy()))
                        .toList(),
                brief.refused(),
                brief.missing());
    }
}
