package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Rule;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Recommendation.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose condition is masks and whose weight is in thousandths. What it says is the same each time that it holds, unless
 * several signals can make it hold; so it is said once, here, and not for every request.
 */
final class CompiledRule {

    private final Rule rule;
    private final CompiledCondition when;
    private final int weight;
    /** Whether the same signals stand behind it whenever it holds. */
    private final boolean alwaysTheSame;

    private final Flag usualFlag;
    /** By signal, the flag where that one alone of several made it hold, as it mostly is; empty where there are not several. */
    private final @Nullable Flag[] flagOfOne;

    private final Reason usualReason;

    private CompiledRule(Rule rule) {
        this.rule = rule;
        this.when = CompiledCondition.of(rule.when());
        this.weight = weight(rule);
        this.alwaysTheSame = rule.when().any().size() <= 1;
        List<Signal> because = when.because(when.any()).toList();
        this.usualFlag = flag(because);
        this.usualReason = reason(because);
        this.flagOfOne = alwaysTheSame ? new Flag[0] : new Flag[Signal.values().length];
        for (Signal signal : alwaysTheSame ? List.<Signal>of() : rule.when().any()) {
            flagOfOne[signal.ordinal()] =
                    flag(when.because(SignalSet.of(signal)).toList());
        }
    }

    static CompiledRule of(Rule rule) {
        return new CompiledRule(rule);
    }

    private static int weight(Rule rule) {
        if (rule.weight() == null) {
            return rule.effect() == Effect.LEAD ? Scoring.LEAD : 0;
        }
        int thousandths = (int) Math.round(rule.weight() * 1000);
        return switch (rule.effect()) {
            case DISFAVOUR -> -thousandths;
            case LEAD -> Math.min(Scoring.MOST_LEAD, Math.max(Scoring.LEAD, thousandths));
            default -> thousandths;
        };
    }

    private Flag flag(List<Signal> because) {
        return new Flag(
                rule.effect(),
                Objects.requireNonNullElse(rule.reason(), ""),
                Objects.requireNonNullElse(rule.remedy(), ""),
                because);
    }

    private Reason reason(List<Signal> because) {
        Part part =
                switch (rule.effect()) {
                    case LEAD -> Part.LEAD;
                    case DISFAVOUR -> Part.DISFAVOUR;
                    default -> Part.FAVOUR;
                };
        return new Reason(part, Scoring.asScore(weight), Objects.requireNonNullElse(rule.reason(), ""), because);
    }

    /** About how much of the heap it takes: its table, and a flag for each signal in it. */
    long bytes() {
        return 400
                + (alwaysTheSame
                        ? 0
                        : 4L * flagOfOne.length + 100L * rule.when().any().size());
    }

    Effect effect() {
        return rule.effect();
    }

    Rule rule() {
        return rule;
    }

    CompiledCondition when() {
        return when;
    }

    int weight() {
        return weight;
    }

    boolean holds(SignalSet signals) {
        return when.holds(signals);
    }

    /** It as a warning or a refusal; it must hold of these signals. */
    Flag flag(SignalSet signals) {
        if (alwaysTheSame) {
            return usualFlag;
        }
        SignalSet any = signals.intersection(when.any());
        Flag known = any.size() == 1 ? flagOfOne[any.next(0)] : null;
        return known != null ? known : flag(when.because(signals).toList());
    }

    /** It as a part of a score; it must hold of these signals. */
    Reason reason(SignalSet signals) {
        return alwaysTheSame ? usualReason : reason(when.because(signals).toList());
    }
}
