package io.closewise.linter;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import java.util.ArrayList;
import java.util.List;

/** A rule, and where it stands in the full document. */
record Located(Rule rule, String pointer) {

    Condition when() {
        return rule.when();
    }

    Effect effect() {
        return rule.effect();
    }

    /** The general rules of a playbook. */
    static List<Located> general(Playbook playbook) {
        return all(playbook.rules(), "/rules");
    }

    /** The own rules of a technique, by its place in the playbook. */
    static List<Located> own(Playbook playbook, int technique) {
        return all(playbook.techniques().get(technique).rules(), "/techniques/" + technique + "/rules");
    }

    /** Every rule that the document has about a technique, its own first. */
    static List<Located> about(Playbook playbook, int technique) {
        Entry entry = playbook.techniques().get(technique);
        List<Located> rules = new ArrayList<>(own(playbook, technique));
        for (Located rule : general(playbook)) {
            if (rule.rule().appliesTo() == null || rule.rule().appliesTo().includes(entry.technique())) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The conditions of those of this effect. */
    static List<Condition> conditions(List<Located> rules, Effect effect) {
        return rules.stream()
                .filter(rule -> rule.effect() == effect)
                .map(Located::when)
                .toList();
    }

    private static List<Located> all(List<Rule> rules, String pointer) {
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            located.add(new Located(rules.get(i), pointer + "/" + i));
        }
        return located;
    }
}
