package io.closewise.recommendation;

import io.closewise.deal.ContextField;
import io.closewise.deal.DealContext;
import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fields left out whose value could change the verdict or the order: every set of signals that telling a field could
 * bring is tried, and the first that changes the outcome settles it.
 */
final class MissingFacts {

    private record Field(
            ContextField field, SignalSet signals, List<SignalSet> possible, CompiledTechnique[] touched) {}

    private final Ranker ranker;
    private final List<Field> fields;

    MissingFacts(CompiledTechnique[] techniques, Ranker ranker) {
        this.ranker = ranker;
        List<Field> all = new ArrayList<>();
        for (ContextField field : ContextField.values()) {
            CompiledTechnique[] touched = java.util.Arrays.stream(techniques)
                    .filter(technique -> technique.mentions(field.signals()))
                    .toArray(CompiledTechnique[]::new);
            if (touched.length > 0) {
                all.add(new Field(field, field.signals(), field.possible(), touched));
            }
        }
        this.fields = List.copyOf(all);
    }

    List<String> of(DealContext deal, SignalSet signals, Ranking now) {
        List<String> missing = new ArrayList<>();
        for (Field field : fields) {
            if (field.field().leftOut(deal) && couldChange(field, signals, now)) {
                missing.add(field.field().jsonName());
            }
        }
        return missing;
    }

    private boolean couldChange(Field field, SignalSet signals, Ranking now) {
        SignalSet others = signals.minus(field.signals());
        for (SignalSet possible : field.possible()) {
            SignalSet told = others.union(possible);
            if (!told.equals(signals) && changes(field, signals, told, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean changes(Field field, SignalSet signals, SignalSet told, Ranking now) {
        boolean scoresDiffer = false;
        for (CompiledTechnique technique : field.touched()) {
            boolean blocked = technique.blocked(told);
            if (blocked != technique.blocked(signals)) {
                return true;
            }
            scoresDiffer |= !blocked && differs(technique, signals, told);
        }
        return scoresDiffer && !ranker.rank(told).sameOutcome(now);
    }

    private static boolean differs(CompiledTechnique technique, SignalSet signals, SignalSet told) {
        return technique.cautions(signals) != technique.cautions(told)
                || technique.favour(signals) != technique.favour(told)
                || technique.lead(signals) != technique.lead(told);
    }
}
