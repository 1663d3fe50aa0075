package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookLinterTest {

    @Test
    void nothingIsFoundInTheBuiltInPlaybook() {
        assertThat(PlaybookLinter.findings(BuiltIn.playbook())).isEmpty();
    }

    @Test
    void aTechniqueThatCanNeverLeadIsReported() {
        List<Finding> findings = PlaybookLinter.findings(withoutFavours("compelling-event-close"));
        assertThat(findings)
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(FindingCode.NEVER_LEADS, "/techniques/9"));
        assertThat(findings.get(0).message()).contains("FAVOUR").contains("compelling-event-close");
    }

    /** The built-in playbook in which nothing speaks for one technique, and everything against it. */
    private static Playbook withoutFavours(String key) {
        Playbook playbook = BuiltIn.playbook();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : playbook.techniques()) {
            boolean changed = entry.technique().key().equals(key);
            entries.add(changed ? new Entry(entry.technique(), disfavoured(entry.rules())) : entry);
        }
        return BuiltIn.with(entries, playbook.rules());
    }

    private static List<Rule> disfavoured(List<Rule> rules) {
        List<Rule> changed = new ArrayList<>(
                rules.stream().filter(rule -> rule.effect() != Effect.FAVOUR).toList());
        changed.add(new Rule(null, Effect.DISFAVOUR, Condition.ALWAYS, 0.2, "For the test.", null, null, false));
        return changed;
    }
}
