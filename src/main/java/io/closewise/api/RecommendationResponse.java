package io.closewise.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.deal.Signal;
import io.closewise.playbook.Effect;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Verdict;
import io.closewise.technique.Commitment;
import io.closewise.technique.Family;
import io.closewise.technique.Pressure;
import io.closewise.technique.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a deal context. */
@Schema(
        name = "RecommendationResponse",
        description =
                "What to ask next and how, what not to do and why. The same context, asOf and revision give the same"
                        + " answer, id apart.")
public record RecommendationResponse(
        @Schema(
                description =
                        "A UUIDv7 that ties an outcome, reported later, to this answer. Nothing of the request is stored.")
        String id,

        @Schema(description = "Your own id of the deal, as it was sent; absent where none was.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String ref,

        @Schema(description = "The playbook and revision that answered.")
        PlaybookRef playbook,

        @Schema(
                description = "HOLD when nothing is recommended, PROCEED_WITH_CARE when the first technique carries a"
                        + " caution, PROCEED when it carries none.")
        Verdict verdict,

        @Schema(description = "Every signal that was read out of the context, in a fixed order.")
        List<SignalReading> signals,

        @Schema(description = "What to do before, or instead of, any technique. Never empty on HOLD.")
        List<AdviceGiven> advice,

        @Schema(description = "Techniques by score, best first, at most as many as limit says; ties by key.")
        List<RecommendedTechnique> recommendations,

        @Schema(description = "Every technique that is blocked, with every block that applies, whatever limit says.")
        List<RefusedTechnique> doNotUse,

        @Schema(
                description =
                        "Context fields left out whose value could change the verdict or the order, in the order of"
                                + " the request; empty on HOLD.",
                examples = "[\"proof\"]")
        List<String> missing) {

    @Schema(description = "A playbook and one revision of it.")
    public record PlaybookRef(
            @Schema(description = "The key of the playbook.", examples = "default")
            String key,

            @Schema(description = "The number of the revision, from 1.", minimum = "1", examples = "1")
            int revision) {}

    @Schema(description = "A signal that holds, and why.")
    public record SignalReading(
            @Schema(description = "A code of GET /v1/signals.", examples = "VALUE_PARTIAL")
            Signal code,

            @Schema(description = "What in the context makes it hold.", examples = "value is PARTIAL")
            String because) {}

    @Schema(description = "Advice that applies.")
    public record AdviceGiven(
            @Schema(description = "A code of GET /v1/advice.", examples = "RECAP_VALUE")
            String code,

            @Schema(description = "What to do, said to the salesperson.")
            String text,

            @Schema(description = "What to say to the buyer; placeholders without a value stay in square brackets.")
            List<String> phrasing,

            @Schema(description = "The signals that call for it.")
            List<Signal> because) {}

    @Schema(description = "A technique in short.")
    public record TechniqueRef(
            @Schema(description = "Its key, for GET /v1/techniques/{key}.", examples = "one-percent-close")
            String key,

            @Schema(description = "The field's name for it.", examples = "1 Percent Close")
            String name,

            @Schema(description = "What to do, in at most 80 characters.")
            String title,

            @Schema(description = "What kind of move it is.")
            Family family,

            @Schema(description = "How much it asks of the buyer.")
            Commitment commitment,

            @Schema(description = "How much it presses by its nature.")
            Pressure pressure,

            @Schema(description = "Whether it may be recommended at all.")
            Status status) {}

    @Schema(description = "A technique that may be used.")
    public record RecommendedTechnique(
            @Schema(description = "1, 2, 3 …", minimum = "1", examples = "1")
            int rank,

            @Schema(description = "The technique.") TechniqueRef technique,

            @Schema(description = "From 0 to 1: the sum of the weights of its reasons.", minimum = "0", maximum = "1")
            double score,

            @Schema(description = "The parts of the score; their weights add up to it.")
            List<ScoreReason> reasons,

            @Schema(description = "What to say, for the stage of the deal.")
            List<PhrasingLine> phrasing,

            @Schema(description = "What the ask has to respect.")
            List<GuardrailRef> guardrails,

            @Schema(description = "Cautions: how and why to be careful. Never a BLOCK.")
            List<TechniqueFlag> doNotUse,

            @Schema(description = "Signs in the conversation to change course.")
            List<String> pivotSignals,

            @Schema(description = "What keeps it safe.") List<String> safeguards,

            @Schema(description = "What to do once the buyer agreed.")
            NextStep nextStep) {}

    @Schema(description = "One part of a score.")
    public record ScoreReason(
            @Schema(
                    description =
                            "START where every technique starts, LEAD the moment calls for it, FAVOUR and DISFAVOUR"
                                    + " speak for and against it, LIMIT keeps small reasons within their limit, CAUTION cautions"
                                    + " stand beside it, FIRST lifts it to the first place.")
            Part effect,

            @Schema(
                    description = "What it adds to the score, from -1 to 1.",
                    minimum = "-1",
                    maximum = "1",
                    examples = "0.2")
            double weight,

            @Schema(description = "Why, in a sentence.") String text,
            @Schema(description = "The signals behind it.") List<Signal> because) {}

    @Schema(description = "Something to say to the buyer.")
    public record PhrasingLine(
            @Schema(description = "The line with the values put in.")
            String text,

            @Schema(description = "The line as it stands in the playbook, with placeholders in square brackets.")
            String template,

            @Schema(
                    description =
                            "Placeholders without a value, or with one that would make the line longer than 2,000 characters.",
                    examples = "[\"date\"]")
            List<String> unfilled) {}

    @Schema(description = "A limit that keeps an ask fair.")
    public record GuardrailRef(
            @Schema(description = "A code of GET /v1/guardrails.", examples = "REVERSIBLE_ONLY")
            String code,

            @Schema(description = "How to keep it, said to the salesperson.")
            String text) {}

    @Schema(description = "A warning or a refusal.")
    public record TechniqueFlag(
            @Schema(description = "BLOCK: must not be used. CAUTION: may be used with care.")
            Effect severity,

            @Schema(description = "Why.") String reason,

            @Schema(description = "What to do instead, or how to be careful.")
            String remedy,

            @Schema(description = "The signals behind it; empty where it always holds.")
            List<Signal> because) {}

    @Schema(description = "What to do once the buyer agreed, and the small act that fits best.")
    public record NextStep(
            @Schema(description = "Who does what by when.") String text,

            @Schema(
                    description =
                            "The kind of small act that fits stage, channel, industry and history best; absent where the technique asks for none.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            SmallActRef smallAct) {}

    @Schema(description = "A kind of small act for the buyer.")
    public record SmallActRef(
            @Schema(description = "A kind of GET /v1/micro-commitments.", examples = "one-page-review")
            String kind,

            @Schema(description = "What it is called.") String name,

            @Schema(description = "What to say, with the values put in.")
            List<PhrasingLine> phrasing,

            @Schema(description = "How the buyer undoes it.")
            String reversalPath,

            @Schema(description = "Why this one.") List<String> because) {}

    @Schema(description = "A technique that must not be used now.")
    public record RefusedTechnique(
            @Schema(description = "The technique.") TechniqueRef technique,

            @Schema(description = "Every block that applies.")
            List<TechniqueFlag> flags) {}
}
