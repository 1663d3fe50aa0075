package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.MicroCommitment;
import io.closewise.technique.Phrasing;
import io.closewise.technique.Technique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one deal context, with every reason. Same context, instant and revision, same answer.
 *
 * @param techniques what is allowed, best first
 * @param refused what is blocked, all of it, in the order of the keys
 * @param missing the fields left out that could change the verdict or the order; empty on HOLD
 */
public record Recommendation(
        Verdict verdict,
        List<ReadSignal> signals,
        List<GivenAdvice> advice,
        List<RankedTechnique> techniques,
        List<RefusedTechnique> refused,
        List<String> missing) {

    /** A signal that holds, and why. */
    public record ReadSignal(Signal code, String because) {}

    /** Advice that applies, and the signals that called for it. */
    public record GivenAdvice(Advice advice, List<Signal> because) {}

    /** An allowed technique. Its score is the sum of the weights of its reasons. */
    public record RankedTechnique(
            int rank,
            Technique technique,
            double score,
            List<Reason> reasons,
            List<Phrasing> phrasing,
            List<Guardrail> guardrails,
            List<Flag> flags,
            @Nullable SmallAct smallAct) {}

    /** The kind of small act that fits best, and why; absent where a technique asks for none. */
    public record SmallAct(MicroCommitment kind, List<String> because) {}

    /** A blocked technique with every block that applies. */
    public record RefusedTechnique(Technique technique, List<Flag> flags) {}

    /** A warning or a refusal, and what to do instead. */
    public record Flag(Effect severity, String reason, String remedy, List<Signal> because) {}

    /** One part of a score. */
    public record Reason(Part effect, double weight, String text, List<Signal> because) {}

    /** What kind of part of a score a reason is. */
    public enum Part {
        /** Where every technique starts. */
        START,
        /** Something speaks for it. */
        FAVOUR,
        /** Something speaks against it. */
        DISFAVOUR,
        /** Takes back what small reasons add beyond their limit. */
        LIMIT,
        /** Cautions stand against it. */
        CAUTION,
        /** The moment calls for it. */
        LEAD,
        /** Lifts it to the first place. */
        FIRST
    }
}
