package io.closewise.simulation;

import io.closewise.deal.Signal;
import io.closewise.recommendation.Verdict;
import java.util.List;

/**
 * What another playbook changes for one deal.
 *
 * @param signals what was read out of the deal, the same for both playbooks
 * @param newlyBlocked techniques that both playbooks have and that only the second one blocks
 * @param unblocked techniques that the first blocked and that the second recommends
 * @param reasons what is said for and against techniques that both recommend, where it differs
 */
public record DealChange(
        int index,
        String ref,
        List<Signal> signals,
        Outcome before,
        Outcome after,
        List<Block> newlyBlocked,
        List<Block> unblocked,
        List<ReasonChange> reasons) {

    /** A verdict, and the keys of what is recommended, best first. */
    public record Outcome(Verdict verdict, List<String> order) {}

    /**
     * A block that came or went.
     *
     * @param harmful whether a signal of harm stood behind it; one that went is a reason to look twice
     */
    public record Block(String technique, boolean harmful, List<String> reasons, List<Signal> because) {}

    /** One reason that is said by one of the playbooks only. */
    public record ReasonChange(String technique, Kind kind, String effect, double weight, String text) {}

    /** Whether a reason came or went. */
    public enum Kind {
        /** Only the second playbook says it. */
        ADDED,
        /** Only the first playbook says it. */
        REMOVED
    }

    /** Whether verdict, order or blocks differ. */
    public boolean isChange() {
        return !before.equals(after) || !newlyBlocked.isEmpty() || !unblocked.isEmpty();
    }

    /** Whether the verdict became milder while something harmful holds, or a block was lifted that harm stood behind. */
    public boolean isHarmful() {
        boolean milder = after.verdict().compareTo(before.verdict()) < 0;
        return unblocked.stream().anyMatch(Block::harmful) || milder && Harm.in(signals);
    }
}
