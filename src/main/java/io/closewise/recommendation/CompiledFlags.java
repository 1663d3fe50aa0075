package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import io.closewise.recommendation.Recommendation.Flag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks, or the cautions, of a technique. Most are triggered by a single signal: those are one mask and a table by signal,
 * so that nothing is looked at that does not hold; the rest are tested one by one.
 */
final class CompiledFlags {

    private static final int SIGNALS = Signal.values().length;

    private final SignalSet plain;
    private final @Nullable Flag[] bySignal = new Flag[SIGNALS];
    private final CompiledRule[] others;
    private final boolean always;

    CompiledFlags(List<CompiledRule> rules) {
        SignalSet single = SignalSet.EMPTY;
        List<CompiledRule> rest = new ArrayList<>();
        for (CompiledRule rule : rules) {
            SignalSet any = rule.when().any();
            if (rule.when().isPlainChoice() && any.size() == 1 && !single.intersects(any)) {
                single = single.union(any);
                bySignal[any.next(0)] = rule.flag(any);
            } else {
                rest.add(rule);
            }
        }
        this.plain = single;
        this.others = rest.toArray(CompiledRule[]::new);
        this.always = rest.stream().anyMatch(rule -> rule.rule().when().equals(Condition.ALWAYS));
    }

    /** Whether one applies whatever holds. */
    boolean always() {
        return always;
    }

    boolean any(SignalSet signals) {
        if (signals.intersects(plain)) {
            return true;
        }
        for (CompiledRule rule : others) {
            if (rule.holds(signals)) {
                return true;
            }
        }
        return false;
    }

    int count(SignalSet signals) {
        int count = signals.intersection(plain).size();
        for (CompiledRule rule : others) {
            count += rule.holds(signals) ? 1 : 0;
        }
        return count;
    }

    /** Whether one of these signals alone triggers one. */
    boolean byOneOf(SignalSet signals) {
        return plain.intersects(signals);
    }

    /** All that apply, in the order of the signals, then the rest. */
    List<Flag> flags(SignalSet signals) {
        SignalSet holding = signals.intersection(plain);
        int first = holding.next(0);
        if (others.length == 0 && first < 0) {
            return List.of();
        }
        List<Flag> flags = new ArrayList<>(holding.size() + others.length);
        for (int i = first; i >= 0; i = holding.next(i + 1)) {
            Flag flag = bySignal[i];
            if (flag != null) {
                flags.add(flag);
            }
        }
        for (CompiledRule rule : others) {
            if (rule.holds(signals)) {
                flags.add(rule.flag(signals));
            }
        }
        return flags;
    }
}
