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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules under which a deal that gets worse fares better: a technique that was blocked becomes recommended, one that was warned of
 * is warned of no longer, or a LEAD that stood first in spite of a caution makes way for a technique without one. Each is
 * decided exactly, for every worsening of one fact there is.
 */
final class WorseDealCheck {

    private final Findings findings;
    private final Budget budget;
    /** The general rules that no worsening ends, however few others there are: more of them cannot make it worse. */
    private final Set<Rule> sound = new HashSet<>();

    WorseDealCheck(Findings findings, Budget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    void check(Playbook playbook) {
        findSound(playbook);
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

    /** Each technique has these rules at least, so what they cover among themselves need not be asked for every technique. */
    private void findSound(Playbook playbook) {
        List<Located> forAll = Located.general(playbook).stream()
                .filter(rule -> rule.rule().appliesTo() == null)
                .toList();
        List<Located> flags =
                forAll.stream().filter(rule -> rule.rule().isFlag()).toList();
        Set<Located> lost = losses(flags, forAll).keySet();
        flags.stream().filter(rule -> !lost.contains(rule)).forEach(rule -> sound.add(rule.rule()));
    }

    private void check(String key, List<Located> rules) {
        List<Located> asked = rules.stream()
                .filter(rule -> rule.rule().isFlag() && !rule.pointer().isEmpty() && !sound.contains(rule.rule()))
                .toList();
        Map<Located, Worsening> losses = losses(asked, rules);
        for (Located rule : asked) {
            Worsening worsening = losses.get(rule);
            if (worsening != null) {
                tell(key, rule, worsening);
            }
        }
    }

    /**
     * For each of the flags that a worsening ends, the first after which none of the rules says anything as grave of some deal of
     * which the flag said it before.
     */
    private Map<Located, Worsening> losses(List<Located> flags, List<Located> rules) {
        List<Clause> unblocked = Clause.fail(Located.conditions(rules, Effect.BLOCK));
        List<Clause> unflagged = new ArrayList<>(unblocked);
        unflagged.addAll(Clause.fail(Located.conditions(rules, Effect.CAUTION)));
        Map<Located, Worsening> losses = new HashMap<>();
        for (Worsening worsening : Worsening.all()) {
            // what it settles is worked out once for all flags that it might end, and only one at a time takes room
            Map<Effect, List<Clause>> after = new EnumMap<>(Effect.class);
            for (Located flag : flags) {
                if (!losses.containsKey(flag) && mayEnd(flag.when(), worsening)) {
                    List<Clause> clauses = new ArrayList<>(
                            Assumed.of(worsening.field(), worsening.before(), Clause.holds(flag.when())));
                    clauses.addAll(after.computeIfAbsent(
                            flag.effect(),
                            effect -> Assumed.of(
                                    worsening.field(),
                                    worsening.after(),
                                    effect == Effect.BLOCK ? unblocked : unflagged)));
                    if (Satisfiability.isPossible(clauses, budget)) {
                        losses.put(flag, worsening);
                    }
                }
            }
        }
        return losses;
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
