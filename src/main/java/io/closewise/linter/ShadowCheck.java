package io.closewise.linter;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules that are there twice, and rules that never decide anything because another always does. */
final class ShadowCheck {

    private final Findings findings;
    private final Budget budget;

    ShadowCheck(Findings findings, Budget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    void check(Playbook playbook) {
        List<Located> general = Located.general(playbook);
        compare(general, general);
        for (int i = 0; i < playbook.techniques().size(); i++) {
            List<Located> own = Located.own(playbook, i);
            compare(own, own);
            blockedAnyway(own, Located.about(playbook, i));
        }
    }

    private void compare(List<Located> rules, List<Located> others) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (i != j && isTold(rules.get(i), others.get(j), i > j)) {
                    break;
                }
            }
        }
    }

    /** Of two rules that cover each other the later is the one too many. */
    private boolean isTold(Located rule, Located other, boolean later) {
        if (later && rule.rule().equals(other.rule())) {
            findings.error(
                    FindingCode.DUPLICATE_RULE,
                    rule.pointer(),
                    "The same rule stands here a second time. Take one of the two out.");
            return true;
        }
        if (!rule.rule().equals(other.rule())
                && isCovered(rule.rule(), other.rule())
                && (later || !isCovered(other.rule(), rule.rule()))) {
            findings.error(
                    FindingCode.SHADOWED_RULE,
                    rule.pointer(),
                    "Whenever this rule holds, another of the same effect does and says as much. Take this one out, or narrow the other.");
            return true;
        }
        return false;
    }

    private boolean isCovered(Rule rule, Rule other) {
        return rule.effect() == other.effect()
                && isWithin(rule.appliesTo(), other.appliesTo())
                && saysNothingMore(rule, other)
                && implies(rule.when(), other.when(), budget);
    }

    private boolean saysNothingMore(Rule rule, Rule other) {
        return switch (rule.effect()) {
            // two reasons are worth more than one, unless they are the same or one is as good as always said with the
            // other
            case BLOCK, CAUTION ->
                Objects.equals(rule.reason(), other.reason())
                        || (rule.reason() != null
                                && other.reason() != null
                                && implies(other.when(), rule.when(), budget));
            case GUARDRAIL -> Objects.equals(rule.guardrail(), other.guardrail());
            // only the heaviest lead counts
            case LEAD ->
                Objects.requireNonNullElse(rule.weight(), 0.0) <= Objects.requireNonNullElse(other.weight(), 0.0)
                        && (!rule.evenWithCaution() || other.evenWithCaution());
            // small reasons add up
            case FAVOUR, DISFAVOUR -> false;
        };
    }

    private static boolean isWithin(@Nullable Scope scope, @Nullable Scope other) {
        if (other == null) {
            return true;
        }
        return scope != null
                && isWithin(scope.commitments(), other.commitments())
                && isWithin(scope.pressures(), other.pressures());
    }

    private static boolean isWithin(List<?> some, List<?> others) {
        return others.isEmpty() || (!some.isEmpty() && others.containsAll(some));
    }

    /** Whether the other condition holds in every deal in which this one does. */
    static boolean implies(Condition condition, Condition other, Budget budget) {
        List<Clause> clauses = new ArrayList<>(Clause.holds(condition));
        clauses.addAll(Clause.fails(other));
        return !Satisfiability.isPossible(clauses, budget);
    }

    /** What is said of a technique only where it is blocked is never said. */
    private void blockedAnyway(List<Located> own, List<Located> about) {
        List<Condition> blocks = Located.conditions(about, Effect.BLOCK);
        if (!blocks.contains(Condition.ALWAYS) && !Satisfiability.isPossible(Clause.fail(blocks), budget)) {
            return; // then the whole technique is out of reach, which is told of it
        }
        for (Located rule : own) {
            if (rule.effect() != Effect.BLOCK && Satisfiability.isPossible(Clause.holds(rule.when()), budget)) {
                List<Clause> clauses = new ArrayList<>(Clause.holds(rule.when()));
                clauses.addAll(Clause.fail(blocks));
                if (!Satisfiability.isPossible(clauses, budget)) {
                    findings.error(
                            FindingCode.SHADOWED_RULE,
                            rule.pointer(),
                            "Whenever this rule holds, the technique is blocked, so it never counts. Take it out, or loosen the block.");
                }
            }
        }
    }
}
