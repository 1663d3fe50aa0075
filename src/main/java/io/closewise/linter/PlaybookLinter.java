package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.List;

/** Looks for what can be read in a playbook and should not be, so that its author can mend it. */
public final class PlaybookLinter {

    private PlaybookLinter() {}

    /** Everything that is found in a whole document. */
    public static List<Finding> findings(Playbook playbook) {
        return findings(playbook, Places.SAME);
    }

    /** Everything that is found, told by where it stands in the author's document. */
    public static List<Finding> findings(Playbook playbook, Places places) {
        Findings findings = new Findings(places);
        new ConditionCheck(findings).check(playbook);
        new ShadowCheck(findings).check(playbook);
        new WeightCheck(findings).check(playbook);
        new SafetyCheck(findings).check(playbook);
        new WorseDealCheck(findings).check(playbook);
        new SteadyLeadCheck(findings).check(playbook);
        new ReachCheck(findings).check(playbook);
        new WordsCheck(findings).check(playbook);
        return findings.all();
    }
}
