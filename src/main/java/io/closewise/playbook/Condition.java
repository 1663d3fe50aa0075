package io.closewise.playbook;

import io.closewise.deal.Signal;
import java.util.ArrayList;
import java.util.List;

/** Holds when all of {@code all} hold, at least one of {@code any} where it is given, and none of {@code none}. */
public record Condition(List<Signal> all, List<Signal> any, List<Signal> none) {

    /** Always holds. */
    public static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());

    public Condition {
        all = List.copyOf(all);
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    /** Holds when this signal does. */
    public static Condition of(Signal signal) {
        return new Condition(List.of(), List.of(signal), List.of());
    }

    /** Whether nothing but a choice of signals is asked for, so that each of them alone makes it hold. */
    public boolean isPlainChoice() {
        return all.isEmpty() && none.isEmpty() && !any.isEmpty();
    }

    /** Whether exactly this signal makes it hold, whatever else does. */
    public boolean isJust(Signal signal) {
        return none.isEmpty()
                && (all.isEmpty() && any.equals(List.of(signal)) || any.isEmpty() && all.equals(List.of(signal)));
    }

    /**
     * Whether the other one holds whenever this one does, as far as their words show: what only the meaning of the signals
     * shows is not seen here.
     */
    public boolean saysAtLeast(Condition other) {
        List<Signal> sure = new ArrayList<>(all);
        if (any.size() == 1) {
            sure.addAll(any);
        }
        boolean oneOf = other.any.isEmpty()
                || other.any.stream().anyMatch(sure::contains)
                || (!any.isEmpty() && other.any.containsAll(any));
        return sure.containsAll(other.all) && none.containsAll(other.none) && oneOf;
    }

    /** Whether it asks for one of these signals, so that whoever reads of it learns of them. */
    public boolean names(List<Signal> signals) {
        return signals.stream().anyMatch(signal -> all.contains(signal) || any.contains(signal));
    }
}
