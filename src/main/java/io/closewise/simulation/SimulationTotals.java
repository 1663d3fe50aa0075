package io.closewise.simulation;

import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.recommendation.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a simulation comes to in sum. */
public final class SimulationTotals {

    /** A number with the first playbook, and with the second. */
    public record Counts(int before, int after) {

        static final Counts NONE = new Counts(0, 0);

        private Counts plus(int more, int moreAfter) {
            return new Counts(before + more, after + moreAfter);
        }
    }

    /** In how many deals a technique is recommended, stands first, and is blocked. */
    public record TechniqueCounts(Counts appears, Counts leads, Counts blocked) {

        static final TechniqueCounts NONE = new TechniqueCounts(Counts.NONE, Counts.NONE, Counts.NONE);
    }

    private final Map<Verdict, Counts> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, TechniqueCounts> techniques = new TreeMap<>();
    private int deals;
    private int changed;
    private int harmful;

    SimulationTotals() {
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, Counts.NONE);
        }
    }

    void count(DealChange change, Recommendation was, Recommendation is) {
        deals++;
        changed += change.isChange() ? 1 : 0;
        harmful += change.isHarmful() ? 1 : 0;
        verdicts.merge(was.verdict(), Counts.NONE, (counts, unused) -> counts.plus(1, 0));
        verdicts.merge(is.verdict(), Counts.NONE, (counts, unused) -> counts.plus(0, 1));
        count(was, 1, 0);
        count(is, 0, 1);
    }

    private void count(Recommendation recommendation, int before, int after) {
        for (RankedTechnique ranked : recommendation.techniques()) {
            int first = ranked.rank() == 1 ? 1 : 0;
            TechniqueCounts now = of(ranked.technique().key());
            techniques.put(
                    ranked.technique().key(),
                    new TechniqueCounts(
                            now.appears().plus(before, after),
                            now.leads().plus(first * before, first * after),
                            now.blocked()));
        }
        for (RefusedTechnique refused : recommendation.refused()) {
            TechniqueCounts now = of(refused.technique().key());
            techniques.put(
                    refused.technique().key(),
                    new TechniqueCounts(
                            now.appears(), now.leads(), now.blocked().plus(before, after)));
        }
    }

    private TechniqueCounts of(String technique) {
        return techniques.getOrDefault(technique, TechniqueCounts.NONE);
    }

    /** How many deals were decided. */
    public int deals() {
        return deals;
    }

    /** For how many of them verdict, order or blocks differ. */
    public int changed() {
        return changed;
    }

    /** For how many of them something harmful was unblocked, or the verdict became milder in spite of a signal of harm. */
    public int harmful() {
        return harmful;
    }

    /** In how many deals each verdict was given. A deal on hold is left with nothing to ask. */
    public Map<Verdict, Counts> verdicts() {
        return Map.copyOf(verdicts);
    }

    /** The counts of every technique of either playbook, by key. */
    public Map<String, TechniqueCounts> techniques() {
        return new TreeMap<>(techniques);
    }
}
