package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;

/** A condition as three masks. */
record CompiledCondition(SignalSet all, SignalSet any, SignalSet none) {

    static CompiledCondition of(Condition condition) {
        return new CompiledCondition(
                SignalSet.of(condition.all()), SignalSet.of(condition.any()), SignalSet.of(condition.none()));
    }

    boolean holds(SignalSet signals) {
        return signals.containsAll(all) && (any.isEmpty() || signals.intersects(any)) && !signals.intersects(none);
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
        return all.union(any).union(none);
    }
}
