package io.closewise.linter;

import io.closewise.playbook.Advice;
import io.closewise.playbook.Condition;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import java.util.List;

/** Conditions that no deal meets. */
final class ConditionCheck {

    private final Findings findings;
    private final Budget budget;

    ConditionCheck(Findings findings, Budget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    void check(Playbook playbook) {
        Located.general(playbook).forEach(rule -> check(rule.when(), rule.pointer() + "/when"));
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Located.own(playbook, i).forEach(rule -> check(rule.when(), rule.pointer() + "/when"));
        }
        List<Advice> advice = playbook.advice();
        for (int i = 0; i < advice.size(); i++) {
            for (int j = 0; j < advice.get(i).when().size(); j++) {
                check(advice.get(i).when().get(j), "/advice/" + i + "/when/" + j);
            }
        }
    }

    private void check(Condition when, String pointer) {
        if (contradictsItself(when)) {
            findings.error(
                    FindingCode.CONTRADICTORY,
                    pointer,
                    "The condition asks for a signal and rules it out as well. Take it out of none, or out of the others.");
        } else if (!Satisfiability.isPossible(Clause.holds(when), budget)) {
            findings.error(
                    FindingCode.NEVER_HOLDS,
                    pointer,
                    "No deal has these signals together: some of them exclude each other. Move those that are alternatives to any.");
        }
    }

    private static boolean contradictsItself(Condition when) {
        return when.all().stream().anyMatch(when.none()::contains)
                || (!when.any().isEmpty() && when.none().containsAll(when.any()));
    }
}
