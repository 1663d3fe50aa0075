package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Guardrail;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The guardrails of a technique: those that it always has as one list, and those that a rule adds at times. */
final class CompiledGuardrails {

    private record Added(CompiledRule rule, Guardrail guardrail) {}

    private final List<Guardrail> always;
    private final List<Added> atTimes = new ArrayList<>();

    CompiledGuardrails(Technique technique, List<CompiledRule> rules, Map<String, Guardrail> known) {
        Set<Guardrail> usual = new LinkedHashSet<>();
        for (CompiledRule rule : rules) {
            if (rule.rule().when().equals(Condition.ALWAYS)) {
                usual.add(guardrail(rule, known));
            }
        }
        technique.guardrails().forEach(code -> usual.add(Objects.requireNonNull(known.get(code))));
        for (CompiledRule rule : rules) {
            if (!usual.contains(guardrail(rule, known))) {
                atTimes.add(new Added(rule, guardrail(rule, known)));
            }
        }
        this.always = List.copyOf(usual);
    }

    private static Guardrail guardrail(CompiledRule rule, Map<String, Guardrail> known) {
        return Objects.requireNonNull(
                known.get(Objects.requireNonNull(rule.rule().guardrail())));
    }

    List<Guardrail> of(SignalSet signals) {
        List<Guardrail> all = always;
        for (Added added : atTimes) {
            if (added.rule().holds(signals)) {
                if (all == always) {
                    all = new ArrayList<>(always);
                }
                all.add(added.guardrail());
            }
        }
        return all;
    }
}
