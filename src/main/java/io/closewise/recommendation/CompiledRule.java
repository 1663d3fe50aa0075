package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Rule;
import java.util.Objects;

/** A rule whose condition is masks and whose weight is in thousandths. */
record CompiledRule(Rule rule, CompiledCondition when, int weight) {

    static CompiledRule of(Rule rule) {
        return new CompiledRule(rule, CompiledCondition.of(rule.when()), weight(rule));
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

    Effect effect() {
        return rule.effect();
    }

    boolean holds(SignalSet signals) {
        return when.holds(signals);
    }

    String reason() {
        return Objects.requireNonNull(rule.reason());
    }

    String remedy() {
        return Objects.requireNonNull(rule.remedy());
    }
}
