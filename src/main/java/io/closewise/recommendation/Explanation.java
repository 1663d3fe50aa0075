package io.closewise.recommendation;

import io.closewise.deal.Because;
import io.closewise.deal.DealContext;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.ReadSignal;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts one decision into words. */
final class Explanation {

    private final DealContext deal;
    private final Instant asOf;
    private final SignalSet signals;
    private final Ranking ranking;
    private final CompiledTechnique[] techniques;
    private final NextStepChooser nextSteps;

    Explanation(
            DealContext deal,
            Instant asOf,
            SignalSet signals,
            Ranking ranking,
            CompiledTechnique[] techniques,
            NextStepChooser nextSteps) {
        this.deal = deal;
        this.asOf = asOf;
        this.signals = signals;
        this.ranking = ranking;
        this.techniques = techniques;
        this.nextSteps = nextSteps;
    }

    Recommendation recommendation(int limit, CompiledAdvice advice, MissingFacts missing) {
        List<RefusedTechnique> refused = refused();
        boolean hold = ranking.verdict() == Verdict.HOLD;
        return new Recommendation(
                ranking.verdict(),
                read(),
                advice.given(signals, refused, hold),
                ranked(Math.min(limit, ranking.order().length)),
                refused,
                hold ? List.of() : missing.of(deal, signals, ranking));
    }

    private List<ReadSignal> read() {
        List<ReadSignal> read = new ArrayList<>(signals.size());
        for (Signal signal : signals.toList()) {
            read.add(new ReadSignal(signal, Because.of(signal, deal, asOf)));
        }
        return read;
    }

    private List<RankedTechnique> ranked(int count) {
        LocalDate today = asOf.atOffset(ZoneOffset.UTC).toLocalDate();
        List<RankedTechnique> ranked = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            CompiledTechnique technique = techniques[ranking.order()[place]];
            int lift = place == 0 ? ranking.lift() : 0;
            List<Flag> cautions = technique.cautionFlags(signals);
            ranked.add(new RankedTechnique(
                    place + 1,
                    technique.technique(),
                    Scoring.asScore(ranking.scores()[place]),
                    ScoreReasons.of(technique, signals, cautions, lift),
                    technique.phrasing(deal.stage()),
                    technique.guardrails(signals),
                    cautions,
                    nextSteps.choose(technique.technique(), deal, today)));
        }
        return ranked;
    }

    private List<RefusedTechnique> refused() {
        List<RefusedTechnique> refused = new ArrayList<>(techniques.length - ranking.order().length);
        BitSet allowed = ranking.allowed(techniques.length);
        for (int i = allowed.nextClearBit(0); i < techniques.length; i = allowed.nextClearBit(i + 1)) {
            refused.add(new RefusedTechnique(techniques[i].technique(), techniques[i].blockFlags(signals)));
        }
        return refused;
    }
}
