package io.closewise.api;

import io.closewise.deal.Signal;
import io.closewise.recommendation.Verdict;
import io.closewise.simulation.DealChange;
import io.closewise.simulation.DealChange.Block;
import io.closewise.simulation.DealChange.Outcome;
import io.closewise.simulation.DealChange.ReasonChange;
import io.closewise.simulation.SimulationTotals;
import io.closewise.simulation.SimulationTotals.Counts;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SimulationResponse", description = "What the second playbook changes, deal by deal and in sum.")
public record SimulationResponse(
        @Schema(description = "The first playbook.") SimulatedAs before,

        @Schema(description = "The second playbook.") SimulatedAs after,

        @Schema(description = "What it comes to.") SimulationSummary summary,

        @Schema(
                description =
                        "The deals for which verdict, order or blocks differ, in the order given: the first ones, up to"
                                + " `limit`, and in all up to 4,000,000 characters.")
        List<SimulatedChange> changes,

        @Schema(description = "How many changed deals are not listed. Asked for as lines, all are.", minimum = "0")
        int changesLeftOut) {

    @Schema(name = "SimulatedAs", description = "Which playbook decided.")
    public record SimulatedAs(
            @Schema(description = "Its key.") String playbook,

            @Schema(description = "The revision; null for a draft.", minimum = "1") @Nullable
            Integer revision,

            @Schema(description = "The etag of the draft; null for a revision.") @Nullable
            String draft) {}

    @Schema(name = "SimulationSummary", description = "The simulation in sum. Every number of a pair counts deals.")
    public record SimulationSummary(
            @Schema(description = "How many deals were decided.", minimum = "1")
            int contexts,

            @Schema(description = "For how many of them verdict, order or blocks differ.", minimum = "0")
            int changed,

            @Schema(description = "In how many deals nothing is recommended.")
            BeforeAndAfter leftWithNothing,

            @Schema(description = "In how many deals each verdict is given.")
            List<VerdictCount> verdicts,

            @Schema(description = "Every technique of either playbook, by key.")
            List<TechniqueCount> techniques,

            @Schema(description = "Whether nothing harmful was unblocked.")
            HarmCheck harm) {}

    @Schema(name = "BeforeAndAfter", description = "A number with the first playbook, and with the second.")
    public record BeforeAndAfter(
            @Schema(description = "With the first playbook.", minimum = "0")
            int before,

            @Schema(description = "With the second playbook.", minimum = "0")
            int after) {

        static BeforeAndAfter of(Counts counts) {
            return new BeforeAndAfter(counts.before(), counts.after());
        }
    }

    @Schema(name = "VerdictCount", description = "In how many deals a verdict is given.")
    public record VerdictCount(
            @Schema(description = "The verdict.") Verdict verdict,

            @Schema(description = "In how many deals.") BeforeAndAfter contexts) {}

    @Schema(name = "TechniqueCount", description = "In how many deals a technique appears, leads and is blocked.")
    public record TechniqueCount(
            @Schema(description = "Its key.") String technique,

            @Schema(description = "In how many deals it is recommended.")
            BeforeAndAfter appears,

            @Schema(description = "In how many deals it stands first.")
            BeforeAndAfter leads,

            @Schema(description = "In how many deals it is blocked.")
            BeforeAndAfter blocked) {}

    @Schema(
            name = "HarmCheck",
            description =
                    "Deals in which a block was lifted that a signal of harm stood behind, or whose verdict became milder"
                            + " while one holds.")
    public record HarmCheck(
            @Schema(description = "Whether there are none.") boolean passed,

            @Schema(description = "How many there are.", minimum = "0")
            int contexts,

            @Schema(description = "The first of them, at most 100, by `ref`.")
            List<String> refs) {}

    @Schema(name = "SimulatedChange", description = "What the second playbook changes for one deal.")
    public record SimulatedChange(
            @Schema(description = "Which of the deals, counted from 0.", minimum = "0")
            int index,

            @Schema(description = "Your `ref` of it, or else its number.")
            String ref,

            @Schema(description = "What was read out of the deal.")
            List<Signal> signals,

            @Schema(description = "What the first playbook decides.")
            SimulatedOutcome before,

            @Schema(description = "What the second playbook decides.")
            SimulatedOutcome after,

            @Schema(description = "What only the second playbook blocks.")
            List<SimulatedBlock> newlyBlocked,

            @Schema(description = "What the first playbook blocked and the second recommends.")
            List<SimulatedBlock> unblocked,

            @Schema(description = "What is said for and against techniques that both recommend, where it differs.")
            List<SimulatedReason> reasons,

            @Schema(description = "Whether it fails the check for harm.")
            boolean harmful) {

        static SimulatedChange of(DealChange change) {
            return new SimulatedChange(
                    change.index(),
                    change.ref(),
                    change.signals(),
                    SimulatedOutcome.of(change.before()),
                    SimulatedOutcome.of(change.after()),
                    change.newlyBlocked().stream().map(SimulatedBlock::of).toList(),
                    change.unblocked().stream().map(SimulatedBlock::of).toList(),
                    change.reasons().stream().map(SimulatedReason::of).toList(),
                    change.isHarmful());
        }
    }

    @Schema(name = "SimulatedOutcome", description = "A verdict, and what is recommended.")
    public record SimulatedOutcome(
            @Schema(description = "The verdict.") Verdict verdict,

            @Schema(description = "The keys of all that is recommended, best first.")
            List<String> order) {

        static SimulatedOutcome of(Outcome outcome) {
            return new SimulatedOutcome(outcome.verdict(), outcome.order());
        }
    }

    @Schema(name = "SimulatedBlock", description = "A block that came or went.")
    public record SimulatedBlock(
            @Schema(description = "The key of the technique.")
            String technique,

            @Schema(description = "Whether a signal of harm stands behind it.")
            boolean harmful,

            @Schema(description = "Why it is blocked, by the playbook that blocks it.")
            List<String> reasons,

            @Schema(description = "The signals behind it; empty where it is blocked whatever holds.")
            List<Signal> because) {

        static SimulatedBlock of(Block block) {
            return new SimulatedBlock(block.technique(), block.harmful(), block.reasons(), block.because());
        }
    }

    @Schema(name = "SimulatedReason", description = "A reason that only one of the playbooks gives.")
    public record SimulatedReason(
            @Schema(description = "The key of the technique.")
            String technique,

            @Schema(description = "Whether it came or went.")
            DealChange.Kind change,

            @Schema(description = "Its effect, as in a recommendation.", examples = "FAVOUR")
            String effect,

            @Schema(
                    description = "What it adds to the score; 0 for a caution, whose share is a reason of its own.",
                    minimum = "-1",
                    maximum = "1")
            double weight,

            @Schema(description = "It in words.") String text) {

        static SimulatedReason of(ReasonChange reason) {
            return new SimulatedReason(
                    reason.technique(), reason.kind(), reason.effect(), reason.weight(), reason.text());
        }
    }

    /** The summary of what was counted. */
    static SimulationSummary summary(SimulationTotals totals, List<String> harmful) {
        var verdicts = totals.verdicts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new VerdictCount(entry.getKey(), BeforeAndAfter.of(entry.getValue())))
                .toList();
        return new SimulationSummary(
                totals.deals(),
                totals.changed(),
                verdicts.get(Verdict.HOLD.ordinal()).contexts(),
                verdicts,
                totals.techniques().entrySet().stream()
                        .map(entry -> new TechniqueCount(
                                entry.getKey(),
                                BeforeAndAfter.of(entry.getValue().appears()),
                                BeforeAndAfter.of(entry.getValue().leads()),
                                BeforeAndAfter.of(entry.getValue().blocked())))
                        .toList(),
                new HarmCheck(totals.harmful() == 0, totals.harmful(), harmful));
    }
}
