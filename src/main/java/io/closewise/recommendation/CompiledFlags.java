package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import io.closewise.recommendation.Recommendation.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    /** The signals of which each triggers one by itself. */
    SignalSet plain() {
        return plain;
    }

    boolean any(SignalSet signals) {
        return signals.intersects(plain) || anyOther(signals);
    }

    /** Whether one applies that takes more than a single signal. */
    boolean anyOther(SignalSet signals) {
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

    /** All that apply, in the order of the signals, then the rest; a list that does not grow. */
    List<Flag> flags(SignalSet signals) {
        SignalSet holding = signals.intersection(plain);
        if (others.length > Long.SIZE) {
            return manyFlags(signals, holding);
        }
        int single = holding.size();
        // which of the others hold is asked once: they are noted as bits, and there is room for all in a list made to
        // measure
        long held = 0;
        for (int i = 0; i < others.length; i++) {
            held |= others[i].holds(signals) ? 1L << i : 0;
        }
        int count = single + Long.bitCount(held);
        if (count == 0) {
            return List.of();
        }
        Flag[] flags = new Flag[count];
        int next = 0;
        for (int i = holding.next(0); i >= 0; i = holding.next(i + 1)) {
            flags[next++] = Objects.requireNonNull(bySignal[i]);
        }
        for (long rest = held; rest != 0; rest &= rest - 1) {
            flags[next++] = others[Long.numberOfTrailingZeros(rest)].flag(signals);
        }
        return Arrays.asList(flags);
    }

    /** The same where there are more of the others than a word has bits. */
    private List<Flag> manyFlags(SignalSet signals, SignalSet holding) {
        List<Flag> flags = new ArrayList<>();
        for (int i = holding.next(0); i >= 0; i = holding.next(i + 1)) {
            flags.add(Objects.requireNonNull(bySignal[i]));
        }
        for (CompiledRule rule : others) {
            if (rule.holds(signals)) {
                flags.add(rule.flag(signals));
            }
        }
        return flags;
    }
}
