package io.closewise.recommendation;

import io.closewise.deal.SignalMask;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;

/** A condition as masks, side by side in one object so that a test touches one place in memory. */
final class CompiledCondition {

    private final SignalSet all;
    private final SignalSet any;
    private final SignalSet none;
    private final SignalSet mentions;
    private final SignalMask mask;

    private CompiledCondition(Condition condition) {
        this.all = SignalSet.of(condition.all());
        this.any = SignalSet.of(condition.any());
        this.none = SignalSet.of(condition.none());
        this.mentions = all.union(any).union(none);
        this.mask = new SignalMask(all, any, none);
    }

    static CompiledCondition of(Condition condition) {
        return new CompiledCondition(condition);
    }

    boolean holds(SignalSet signals) {
        return mask.holds(signals);
    }

    SignalSet any() {
        return any;
    }

    /** Whether any one of {@code any} makes it hold and nothing else is asked for. */
    boolean isPlainChoice() {
        return all.isEmpty() && none.isEmpty() && !any.isEmpty();
    }

    /** The signals that made it hold. */
    SignalSet because(SignalSet signals) {
        return all.union(any.intersection(signals));
    }

    /** Every signal that it depends on. */
    SignalSet mentions() {
        return mentions;
    }
}
