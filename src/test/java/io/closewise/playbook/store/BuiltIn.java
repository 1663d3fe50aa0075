package io.closewise.playbook.store;

import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import java.util.List;

/** The built-in playbook for tests of other packages. */
public final class BuiltIn {

    private static final Playbook PLAYBOOK = BuiltInPlaybook.load().playbook();

    private BuiltIn() {}

    public static Playbook playbook() {
        return PLAYBOOK;
    }

    /** The same with other techniques and general rules. */
    public static Playbook with(List<Entry> techniques, List<Rule> rules) {
        return new Playbook(
                PLAYBOOK.key(),
                PLAYBOOK.name(),
                PLAYBOOK.version(),
                techniques,
                rules,
                PLAYBOOK.wording(),
                PLAYBOOK.advice(),
                PLAYBOOK.guardrails(),
                PLAYBOOK.placeholders(),
                PLAYBOOK.evidence(),
                PLAYBOOK.contradictions(),
                PLAYBOOK.microCommitments());
    }
}
