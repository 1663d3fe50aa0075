package io.closewise.linter;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import java.util.ArrayList;
import java.util.List;

/** Holds where one of these signals does, or one of those does not. Without any it never holds. */
record Clause(SignalSet holding, SignalSet failing) {

    private static final SignalSet NONE = SignalSet.EMPTY;

    /** All of these together say that the condition holds. */
    static List<Clause> holds(Condition when) {
        List<Clause> clauses = new ArrayList<>();
        when.all().forEach(signal -> clauses.add(new Clause(SignalSet.of(signal), NONE)));
        when.none().forEach(signal -> clauses.add(new Clause(NONE, SignalSet.of(signal))));
        if (!when.any().isEmpty()) {
            clauses.add(new Clause(SignalSet.of(when.any()), NONE));
        }
        return clauses;
    }

    /** All of these together say that it does not. */
    static List<Clause> fails(Condition when) {
        SignalSet all = SignalSet.of(when.all());
        SignalSet none = SignalSet.of(when.none());
        if (when.any().isEmpty()) {
            return List.of(new Clause(none, all));
        }
        List<Clause> clauses = new ArrayList<>();
        for (Signal one : when.any()) {
            clauses.add(new Clause(none, all.union(SignalSet.of(one))));
        }
        return clauses;
    }

    /** All of these together say that none of the conditions holds. */
    static List<Clause> fail(List<Condition> conditions) {
        return conditions.stream().flatMap(one -> fails(one).stream()).toList();
    }
}
