package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Safety;
import io.closewise.playbook.StandardWording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spells out every rule that speaks of a technique: its own and the general ones, one flag a signal where the standard words
 * are used. A technique's own words for a signal stand before the general ones, and a signal that blocks need not warn as well.
 * The rules that hold for every playbook are added where the document does not have them.
 */
final class RuleExpansion {

    private RuleExpansion() {}

    static List<Rule> of(Entry entry, Playbook playbook) {
        List<Rule> spelledOut = new ArrayList<>();
        Map<Effect, Set<Signal>> said = new EnumMap<>(Effect.class);
        for (Rule rule : entry.rules()) {
            for (Rule worded : inWords(rule, playbook, Map.of())) {
                spelledOut.add(worded);
                note(worded, said);
            }
        }
        // blocks before cautions, so that a general block silences the caution on the same signal
        for (Effect effect : Effect.values()) {
            for (Rule rule : playbook.rules()) {
                if (rule.effect() == effect && includes(rule, entry)) {
                    for (Rule worded : inWords(rule, playbook, said)) {
                        spelledOut.add(worded);
                        note(worded, said);
                    }
                }
            }
        }
        // whatever the document says or leaves out
        for (Rule rule : Safety.rules(entry.technique())) {
            if (!covered(rule, spelledOut)) {
                spelledOut.add(inWordsOf(playbook, rule));
            }
        }
        return spelledOut;
    }

    /** Whether a rule as grave or graver is there that holds whenever this one does. */
    private static boolean covered(Rule rule, List<Rule> rules) {
        return rules.stream()
                .anyMatch(other -> other.isAsGraveAs(rule) && rule.when().saysAtLeast(other.when()));
    }

    /** A safety rule in the playbook's own words for its signal, where it has some. */
    private static Rule inWordsOf(Playbook playbook, Rule rule) {
        StandardWording wording = rule.isFlag() && rule.when().isPlainChoice()
                ? playbook.wording().get(rule.when().any().get(0))
                : null;
        StandardWording.Words words =
                wording == null ? null : rule.effect() == Effect.BLOCK ? wording.block() : wording.caution();
        return words == null ? rule : rule.worded(rule.when(), words);
    }

    private static boolean includes(Rule rule, Entry entry) {
        return rule.appliesTo() == null || rule.appliesTo().includes(entry.technique());
    }

    /** The rule, one a signal where it is in standard words, without what is said already. */
    private static List<Rule> inWords(Rule rule, Playbook playbook, Map<Effect, Set<Signal>> said) {
        if (!rule.isFlag() || rule.reason() != null) {
            boolean again = rule.isFlag()
                    && rule.when().isPlainChoice()
                    && rule.when().any().size() == 1
                    && isSaid(rule.when().any().get(0), rule.effect(), said);
            return again ? List.of() : List.of(rule);
        }
        List<Rule> worded = new ArrayList<>();
        for (Signal signal : new LinkedHashSet<>(rule.when().any())) {
            StandardWording wording = playbook.wording().get(signal);
            if (wording == null) {
                throw new IllegalArgumentException("no standard words for " + signal);
            }
            if (!isSaid(signal, rule.effect(), said)) {
                worded.add(rule.worded(Condition.of(signal), wording.forEffect(rule.effect())));
            }
        }
        return worded;
    }

    /** Whether a flag on this single signal is there already, as grave or graver. */
    private static boolean isSaid(Signal signal, Effect effect, Map<Effect, Set<Signal>> said) {
        return said.getOrDefault(effect, Set.of()).contains(signal)
                || said.getOrDefault(Effect.BLOCK, Set.of()).contains(signal);
    }

    private static void note(Rule rule, Map<Effect, Set<Signal>> said) {
        List<Signal> just =
                rule.when().any().isEmpty() ? rule.when().all() : rule.when().any();
        if (rule.isFlag() && just.size() == 1 && rule.when().isJust(just.get(0))) {
            said.computeIfAbsent(rule.effect(), effect -> EnumSet.noneOf(Signal.class))
                    .add(just.get(0));
        }
    }
}
