package io.closewise.simulation;

import io.closewise.deal.Signal;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.simulation.DealChange.Block;
import io.closewise.simulation.DealChange.Kind;
import io.closewise.simulation.DealChange.Outcome;
import io.closewise.simulation.DealChange.ReasonChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides deals by two playbooks, and keeps count. It is used by one thread. */
public final class Simulation {

    private final CompiledPlaybook before;
    private final CompiledPlaybook after;
    private final Set<String> inBoth;
    private final SimulationTotals totals = new SimulationTotals();

    public Simulation(CompiledPlaybook before, CompiledPlaybook after) {
        this.before = before;
        this.after = after;
        this.inBoth = keys(before);
        inBoth.retainAll(keys(after));
    }

    private static Set<String> keys(CompiledPlaybook playbook) {
        Set<String> keys = new LinkedHashSet<>();
        playbook.revision()
                .playbook()
                .techniques()
                .forEach(entry -> keys.add(entry.technique().key()));
        return keys;
    }

    /** What the second playbook changes for a deal; it is counted, whether it changes anything or not. */
    public DealChange next(SimulatedDeal one) {
        Recommendation was = before.recommend(one.deal(), one.asOf());
        Recommendation is = after.recommend(one.deal(), one.asOf());
        DealChange change = new DealChange(
                totals.deals(),
                one.ref(),
                is.signals().stream().map(Recommendation.ReadSignal::code).toList(),
                outcome(was),
                outcome(is),
                blocks(is.refused(), recommended(was).keySet()),
                blocks(was.refused(), recommended(is).keySet()),
                reasons(recommended(was), recommended(is)));
        totals.count(change, was, is);
        return change;
    }

    /** What came of all deals so far. */
    public SimulationTotals totals() {
        return totals;
    }

    private static Outcome outcome(Recommendation recommendation) {
        return new Outcome(
                recommendation.verdict(),
                recommendation.techniques().stream()
                        .map(ranked -> ranked.technique().key())
                        .toList());
    }

    private static Map<String, RankedTechnique> recommended(Recommendation recommendation) {
        Map<String, RankedTechnique> recommended = new LinkedHashMap<>();
        recommendation
                .techniques()
                .forEach(ranked -> recommended.put(ranked.technique().key(), ranked));
        return recommended;
    }

    /** The blocks of what one playbook refuses and the other recommends. */
    private List<Block> blocks(List<RefusedTechnique> refused, Set<String> recommended) {
        return refused.stream()
                .filter(one -> recommended.contains(one.technique().key())
                        && inBoth.contains(one.technique().key()))
                .map(one -> {
                    List<Signal> because = one.flags().stream()
                            .flatMap(flag -> flag.because().stream())
                            .distinct()
                            .toList();
                    // what was blocked whatever held is not lifted lightly either
                    boolean whateverHeld =
                            one.flags().stream().anyMatch(flag -> flag.because().isEmpty());
                    return new Block(
                            one.technique().key(),
                            whateverHeld || Harm.in(because),
                            one.flags().stream().map(Flag::reason).toList(),
                            because);
                })
                .toList();
    }

    private static List<ReasonChange> reasons(Map<String, RankedTechnique> was, Map<String, RankedTechnique> is) {
        List<ReasonChange> changes = new ArrayList<>();
        for (RankedTechnique one : was.values()) {
            RankedTechnique other = is.get(one.technique().key());
            if (other != null) {
                Set<ReasonChange> said = said(one, Kind.REMOVED);
                Set<ReasonChange> saidNow = said(other, Kind.ADDED);
                said.stream().filter(it -> !saidNow.contains(turned(it))).forEach(changes::add);
                saidNow.stream().filter(it -> !said.contains(turned(it))).forEach(changes::add);
            }
        }
        return changes;
    }

    private static ReasonChange turned(ReasonChange one) {
        Kind other = one.kind() == Kind.ADDED ? Kind.REMOVED : Kind.ADDED;
        return new ReasonChange(one.technique(), other, one.effect(), one.weight(), one.text());
    }

    /** What speaks for and against it: the parts of its score, and its cautions. */
    private static Set<ReasonChange> said(RankedTechnique ranked, Kind kind) {
        Set<ReasonChange> said = new LinkedHashSet<>();
        String key = ranked.technique().key();
        ranked.reasons()
                .forEach(reason ->
                        said.add(new ReasonChange(key, kind, reason.effect().name(), reason.weight(), reason.text())));
        ranked.flags()
                .forEach(flag ->
                        said.add(new ReasonChange(key, kind, flag.severity().name(), 0, flag.reason())));
        return said;
    }
}
