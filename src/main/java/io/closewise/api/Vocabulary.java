package io.closewise.api;

import io.closewise.deal.Signal;
import io.closewise.playbook.Contradiction;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.MicroCommitment;
import io.closewise.technique.Evidence;
import io.closewise.technique.Technique;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The lists that a plug-in builds its form and its labels from. */
final class Vocabulary {

    static final String NEXT = "The cursor of the next page; null on the last.";

    private Vocabulary() {}

    @Schema(name = "ChoiceEntry", description = "One value of a choice.")
    public record ChoiceEntry(
            @Schema(description = "What is sent.", examples = "POST_DEMO")
            String value,

            @Schema(description = "What people read.", examples = "Post demo")
            String title) {}

    @Schema(name = "ChoicePage", description = "The values of a choice in their order.")
    public record ChoicePage(
            @Schema(description = "The values.") List<ChoiceEntry> items,
            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "SignalEntry", description = "A signal that may be read out of a context.")
    public record SignalEntry(
            @Schema(description = "Its code.", examples = "VALUE_PARTIAL")
            Signal code,

            @Schema(description = "The context field that it is read from.", examples = "value")
            String field,

            @Schema(description = "What it means, in one line.")
            String meaning) {}

    @Schema(name = "SignalPage", description = "Signals in a fixed order.")
    public record SignalPage(
            @Schema(description = "The signals.") List<SignalEntry> items,
            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "AdviceEntry", description = "Advice that an answer may give.")
    public record AdviceEntry(
            @Schema(description = "Its code.", examples = "RECAP_VALUE")
            String code,

            @Schema(description = "What it means, in one line.")
            String meaning,

            @Schema(description = "What to do, said to the salesperson.")
            String text,

            @Schema(description = "What to say to the buyer.")
            List<String> phrasing) {}

    @Schema(name = "AdvicePage", description = "Advice in the order in which it is given.")
    public record AdvicePage(
            @Schema(description = "The pieces of advice.") List<AdviceEntry> items,
            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "GuardrailPage", description = "Guardrails.")
    public record GuardrailPage(
            @Schema(description = "The guardrails.") List<Guardrail> items,
            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "TechniquePage", description = "Techniques in the order of their keys.")
    public record TechniquePage(
            @Schema(description = "The techniques, with all their content.")
            List<Technique> items,

            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(
            name = "EvidencePage",
            description = "Principles, findings and claims, and how contradictions between sources were settled.")
    public record EvidencePage(
            @Schema(description = "The principles, findings and claims.")
            List<Evidence> items,

            @Schema(description = "Where sources contradict each other, and what the service does because of it.")
            List<Contradiction> contradictions,

            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "MicroCommitmentPage", description = "Kinds of small acts.")
    public record MicroCommitmentPage(
            @Schema(description = "The kinds.") List<MicroCommitment> items,
            @Schema(description = NEXT) @Nullable String next) {}
}
