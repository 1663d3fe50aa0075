package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Safety;
import io.closewise.recommendation.Recommendation.GivenAdvice;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import java.util.ArrayList;
import java.util.List;

/** Advice with its conditions as masks, in the order of the playbook. */
final class CompiledAdvice {

    private record Compiled(Advice advice, List<CompiledCondition> when) {

        /** The signals that call for it; empty where none does. */
        List<Signal> because(SignalSet signals) {
            SignalSet because = SignalSet.EMPTY;
            for (CompiledCondition condition : when) {
                if (condition.holds(signals)) {
                    because = because.union(condition.because(signals));
                }
            }
            return because.toList();
        }
    }

    private final List<Compiled> all;

    private CompiledAdvice(List<Compiled> all) {
        this.all = all;
    }

    static CompiledAdvice of(Playbook playbook) {
        return new CompiledAdvice(playbook.advice().stream()
                .map(advice -> new Compiled(
                        advice,
                        advice.when().stream().map(CompiledCondition::of).toList()))
                .toList());
    }

    private static boolean isRefused(String technique, List<RefusedTechnique> refused) {
        for (RefusedTechnique one : refused) {
            if (one.technique().key().equals(technique)) {
                return true;
            }
        }
        return false;
    }

    List<GivenAdvice> given(SignalSet signals, List<RefusedTechnique> refused, boolean hold) {
        List<GivenAdvice> given = new ArrayList<>();
        for (Compiled one : all) {
            List<Signal> because = one.because(signals);
            String needs = one.advice().unlessBlocked();
            if (because.isEmpty() || (needs != null && isRefused(needs, refused))) {
                continue;
            }
            GivenAdvice advice = new GivenAdvice(one.advice(), because);
            if (one.advice().only()) {
                return List.of(advice);
            }
            given.add(advice);
        }
        if (given.isEmpty() && hold) {
            all.stream()
                    .filter(one -> one.advice().onHold())
                    .forEach(one -> given.add(new GivenAdvice(one.advice(), List.of())));
            if (given.isEmpty()) {
                // a hold never leaves a salesperson alone, whatever the playbook lacks
                given.add(new GivenAdvice(Safety.onHold(), List.of()));
            }
        }
        return given;
    }
}
