package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.List;

/**
 * Looks for what can be read in a playbook and should not be, so that its author can mend it. It takes a bounded number of steps,
 * whatever the playbook; where they are not enough it says so.
 */
public final class PlaybookLinter {

    private PlaybookLinter() {}

    /** Everything that is found in a whole document. */
    public static List<Finding> findings(Playbook playbook) {
        return findings(playbook, Places.SAME);
    }

    /** Everything that is found, told by where it stands in the author's document. */
    public static List<Finding> findings(Playbook playbook, Places places) {
        Findings findings = new Findings(places);
        return findings(playbook, findings, new Budgets(findings, Budgets.SAFETY, Budgets.SENSE));
    }

    static List<Finding> findings(Playbook playbook, Findings findings, Budgets budgets) {
        Budget safety = budgets.safety();
        budgets.safely("whether every condition can hold", () -> new ConditionCheck(findings, safety).check(playbook));
        budgets.sensibly(
                "which rules never decide anything", () -> new ShadowCheck(findings, budgets.sense()).check(playbook));
        new WeightCheck(findings).check(playbook);
        budgets.safely("whether every safety rule is kept", () -> new SafetyCheck(findings, safety).check(playbook));
        budgets.safely("whether a deal that gets worse never fares better", () -> new WorseDealCheck(findings, safety)
                .check(playbook));
        budgets.safely(
                "whether a LEAD with evenWithCaution keeps its place in a worse deal",
                () -> new SteadyLeadCheck(findings, safety).check(playbook));
        ReachCheck reach = new ReachCheck(findings, playbook);
        budgets.safely(
                "whether every technique is blocked in some deals and not in all", () -> reach.checkBlocks(safety));
        budgets.sensibly("which techniques never lead", () -> reach.checkLeads(budgets.sense()));
        new WordsCheck(findings).check(playbook);
        return findings.all();
    }
}
