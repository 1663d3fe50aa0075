package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Recommendation.Reason;
import java.util.ArrayList;
import java.util.List;

/** The parts of a score in words; added up they give the score again. */
final class ScoreReasons {

    private ScoreReasons() {}

    static List<Reason> of(CompiledTechnique technique, SignalSet signals, int lift) {
        List<Reason> reasons = new ArrayList<>();
        CompiledRule lead = technique.lead(signals);
        if (lead != null) {
            add(reasons, Part.LEAD, lead.weight(), lead.reason(), lead.when().because(signals));
        }
        addRules(reasons, Part.FAVOUR, technique.rules(Effect.FAVOUR), signals);
        addRules(reasons, Part.DISFAVOUR, technique.rules(Effect.DISFAVOUR), signals);
        int cautions = technique.cautions(signals);
        int favour = technique.favour(signals);
        int own = Ranker.ownScore(technique, signals, cautions);
        int limit = Math.max(0, own) - (Scoring.START + favour - Scoring.caution(cautions));
        if (limit != 0) {
            add(reasons, Part.LIMIT, limit, "Small reasons together stay within their limit.", SignalSet.EMPTY);
        }
        if (cautions > 0) {
            add(
                    reasons,
                    Part.CAUTION,
                    -Scoring.caution(cautions),
                    "Cautions stand beside it: see doNotUse.",
                    cautioning(technique, signals));
        }
        if (lift != 0) {
            String text = lead != null && lead.rule().evenWithCaution()
                    ? "Goes first: this moment calls for it before anything else."
                    : "Goes first: nothing speaks against it, while the next one carries a caution.";
            add(reasons, Part.FIRST, lift, text, SignalSet.EMPTY);
        }
        add(reasons, Part.START, Scoring.START, "Where every technique starts.", SignalSet.EMPTY);
        return reasons;
    }

    private static void addRules(List<Reason> reasons, Part part, List<CompiledRule> rules, SignalSet signals) {
        for (CompiledRule rule : rules) {
            if (rule.holds(signals)) {
                add(reasons, part, rule.weight(), rule.reason(), rule.when().because(signals));
            }
        }
    }

    private static SignalSet cautioning(CompiledTechnique technique, SignalSet signals) {
        SignalSet because = SignalSet.EMPTY;
        for (CompiledRule rule : technique.rules(Effect.CAUTION)) {
            if (rule.holds(signals)) {
                because = because.union(rule.when().because(signals));
            }
        }
        return because;
    }

    private static void add(List<Reason> reasons, Part part, int weight, String text, SignalSet because) {
        List<Signal> signals = because.toList();
        reasons.add(new Reason(part, Scoring.asScore(weight), text, signals));
    }
}
