package io.closewise.recommendation;

import io.closewise.deal.Because;
import io.closewise.deal.DealContext;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Guardrail;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.ReadSignal;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.technique.Phrasing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts one decision into words. */
final class Explanation {

    private final DealContext deal;
    private final Instant asOf;
    private final SignalSet signals;
    private final Ranking ranking;
    private final CompiledTechnique[] techniques;
    private final Map<String, Guardrail> guardrails;

    Explanation(
            DealContext deal,
            Instant asOf,
            SignalSet signals,
            Ranking ranking,
            CompiledTechnique[] techniques,
            Map<String, Guardrail> guardrails) {
        this.deal = deal;
        this.asOf = asOf;
        this.signals = signals;
        this.ranking = ranking;
        this.techniques = techniques;
        this.guardrails = guardrails;
    }

    Recommendation recommendation(int limit, CompiledAdvice advice, MissingFacts missing) {
        List<RefusedTechnique> refused = refused();
        Set<String> blocked = new LinkedHashSet<>();
        refused.forEach(one -> blocked.add(one.technique().key()));
        boolean hold = ranking.verdict() == Verdict.HOLD;
        return new Recommendation(
                ranking.verdict(),
                signals.toList().stream()
                        .map(signal -> new ReadSignal(signal, Because.of(signal, deal, asOf)))
                        .toList(),
                advice.given(signals, blocked, hold),
                ranked(Math.min(limit, ranking.order().length)),
                refused,
                hold ? List.of() : missing.of(deal, signals, ranking));
    }

    private List<RankedTechnique> ranked(int count) {
        List<RankedTechnique> ranked = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            CompiledTechnique technique = techniques[ranking.order()[place]];
            int lift = place == 0 ? ranking.lift() : 0;
            List<Flag> cautions = flags(technique, Effect.CAUTION);
            ranked.add(new RankedTechnique(
                    place + 1,
                    technique.technique(),
                    Scoring.asScore(ranking.scores()[place]),
                    ScoreReasons.of(technique, signals, lift),
                    phrasing(technique),
                    guardrails(technique),
                    cautions));
        }
        return ranked;
    }

    private List<RefusedTechnique> refused() {
        List<RefusedTechnique> refused = new ArrayList<>(techniques.length - ranking.order().length);
        for (CompiledTechnique technique : techniques) {
            if (technique.blocked(signals)) {
                refused.add(new RefusedTechnique(technique.technique(), flags(technique, Effect.BLOCK)));
            }
        }
        return refused;
    }

    private List<Flag> flags(CompiledTechnique technique, Effect severity) {
        List<Flag> flags = new ArrayList<>();
        for (CompiledRule rule : technique.rules(severity)) {
            if (rule.holds(signals)) {
                List<Signal> because = rule.when().because(signals).toList();
                flags.add(new Flag(severity, rule.reason(), rule.remedy(), because));
            }
        }
        return flags;
    }

    /** What fits the stage; all of it where nothing was written for the stage. */
    private List<Phrasing> phrasing(CompiledTechnique technique) {
        List<Phrasing> all = technique.technique().phrasings();
        List<Phrasing> fitting =
                all.stream().filter(one -> one.stages().contains(deal.stage())).toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private List<Guardrail> guardrails(CompiledTechnique technique) {
        Map<String, Guardrail> found = new LinkedHashMap<>();
        for (CompiledRule rule : technique.rules(Effect.GUARDRAIL)) {
            String code = rule.rule().guardrail();
            if (code != null && rule.holds(signals)) {
                found.put(code, known(code));
            }
        }
        technique.technique().guardrails().forEach(code -> found.put(code, known(code)));
        return List.copyOf(found.values());
    }

    private Guardrail known(String code) {
        return java.util.Objects.requireNonNull(guardrails.get(code));
    }
}
