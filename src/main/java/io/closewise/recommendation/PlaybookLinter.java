package io.closewise.recommendation;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.technique.Status;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is allowed in a playbook and makes no sense, so that its author can mend it. */
public final class PlaybookLinter {

    private PlaybookLinter() {}

    /**
     * Something to mend.
     *
     * @param pointer where it stands: a JSON pointer into the document
     * @param message what is wrong and what to do
     */
    public record Finding(String pointer, String message) {}

    /** Everything that is found, in the order of the document. */
    public static List<Finding> findings(Playbook playbook) {
        List<Finding> findings = new ArrayList<>();
        CompiledPlaybook compiled = CompiledPlaybook.compile(new Revision(1, playbook));
        for (CompiledTechnique technique : compiled.techniques()) {
            if (isMeantToLead(technique) && !LeadSearch.canLead(compiled, technique)) {
                String key = technique.technique().key();
                findings.add(new Finding(
                        "/techniques/" + key,
                        "No deal was found in which " + key
                                + " comes first or second: give the circumstances that it is made for"
                                + " a FAVOUR of more weight, or take it out."));
            }
        }
        return findings;
    }

    /** A technique with a standing warning is kept for those who ask for it; it need not lead. */
    private static boolean isMeantToLead(CompiledTechnique technique) {
        return technique.technique().status() == Status.OPEN
                && technique.rules(Effect.CAUTION).stream()
                        .noneMatch(rule -> rule.rule().when().equals(Condition.ALWAYS));
    }
}
