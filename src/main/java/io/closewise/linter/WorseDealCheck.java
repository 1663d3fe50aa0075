package io.closewise.linter;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.deal.Worsening;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Safety;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules under which a deal that gets worse fares better: a technique that was blocked becomes recommended, one that was warned of
 * is warned of no longer, or a LEAD that stood first in spite of a caution makes way for a technique without one. Each is
 * decided exactly, for every worsening of one fact there is.
 */
final class WorseDealCheck {

    private final Findings findings;

    WorseDealCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Playbook playbook) {
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Technique technique = playbook.techniques().get(i).technique();
            if (!Safety.isProhibited(technique)) {
                List<Located> rules = Located.about(playbook, i);
                for (Rule rule : Safety.rules(technique)) {
                    rules.add(new Located(rule, ""));
                }
                check(technique.key(), rules);
            }
        }
    }

    private void check(String key, List<Located> rules) {
        List<Condition> blocks = Located.conditions(rules, Effect.BLOCK);
        List<Condition> flags = new ArrayList<>(blocks);
        flags.addAll(Located.conditions(rules, Effect.CAUTION));
        for (Located rule : rules) {
            if (rule.rule().isFlag() && !rule.pointer().isEmpty()) {
                List<Condition> asGrave = rule.effect() == Effect.BLOCK ? blocks : flags;
                for (Worsening worsening : Worsening.all()) {
                    if (isLost(rule.when(), worsening, asGrave)) {
                        tell(key, rule, worsening);
                        break;
                    }
                }
            }
        }
    }

    /** Whether a deal is flagged by the rule before and by none as grave after. */
    private static boolean isLost(Condition when, Worsening worsening, List<Condition> asGrave) {
        if (!mayEnd(when, worsening)) {
            return false;
        }
        List<Clause> clauses = new ArrayList<>(Assumed.of(worsening.field(), worsening.before(), Clause.holds(when)));
        clauses.addAll(Assumed.of(worsening.field(), worsening.after(), Clause.fail(asGrave)));
        return Satisfiability.isPossible(clauses);
    }

    /** Whether the worsening can end the condition at all: most have nothing to do with it. */
    static boolean mayEnd(Condition when, Worsening worsening) {
        SignalSet lost = worsening.lost();
        return lost.intersects(SignalSet.of(when.all()))
                || lost.intersects(SignalSet.of(when.any()))
                || worsening.gained().intersects(SignalSet.of(when.none()));
    }

    private void tell(String key, Located rule, Worsening worsening) {
        String effect = rule.effect() == Effect.BLOCK ? "unblock" : "no longer warn of";
        findings.error(
                FindingCode.WORSE_DEAL_HELPED,
                rule.pointer(),
                "A deal that gets worse" + change(worsening) + " would " + effect + " " + key
                        + ". Name what is worse as well, or do not ask for what is better.");
    }

    static String change(Worsening worsening) {
        String from = worsening.lost().isEmpty() ? "" : " from " + names(worsening.lost());
        String to = worsening.gained().isEmpty() ? "" : " to " + names(worsening.gained());
        return from + to;
    }

    private static String names(SignalSet signals) {
        return String.join(" and ", signals.toList().stream().map(Signal::name).toList());
    }
}
