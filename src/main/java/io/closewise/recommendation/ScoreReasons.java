package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Recommendation.Reason;
import java.util.ArrayList;
import java.util.List;

/** The parts of a score in words; added up they give the score again. */
final class ScoreReasons {

    private static final Reason START =
            new Reason(Part.START, Scoring.asScore(Scoring.START), "Where every technique starts.", List.of());

    private ScoreReasons() {}

    static List<Reason> of(CompiledTechnique technique, SignalSet signals, List<Flag> flags, int lift) {
        List<Reason> reasons = new ArrayList<>();
        CompiledRule lead = technique.lead(signals);
        if (lead != null) {
            reasons.add(lead.reason(signals));
        }
        int favour = 0;
        for (CompiledRule rule : technique.favours()) {
            if (rule.holds(signals)) {
                favour += rule.weight();
                reasons.add(rule.reason(signals));
            }
        }
        int cautions = flags.size();
        int limit = Scoring.own(favour, cautions) - (Scoring.START + favour - Scoring.caution(cautions));
        if (limit != 0) {
            reasons.add(new Reason(
                    Part.LIMIT, Scoring.asScore(limit), "Small reasons together stay within their limit.", List.of()));
        }
        if (cautions > 0) {
            reasons.add(new Reason(
                    Part.CAUTION,
                    Scoring.asScore(-Scoring.caution(cautions)),
                    "Cautions stand beside it, each with what to do about it.",
                    cautioning(flags)));
        }
        if (lift != 0) {
            boolean steadfast = lead != null && lead.rule().evenWithCaution();
            String text = steadfast
                    ? "Goes first: this moment calls for it before anything else."
                    : "Goes first: nothing speaks against it, while the next one carries a caution.";
            reasons.add(new Reason(Part.FIRST, Scoring.asScore(lift), text, List.of()));
        }
        reasons.add(START);
        return reasons;
    }

    private static List<Signal> cautioning(List<Flag> cautions) {
        List<Signal> because = new ArrayList<>(cautions.size());
        for (Flag flag : cautions) {
            for (Signal signal : flag.because()) {
                if (!because.contains(signal)) {
                    because.add(signal);
                }
            }
        }
        return because;
    }
}
