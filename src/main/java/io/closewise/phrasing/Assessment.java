package io.closewise.phrasing;

import java.util.List;

/** What the check says of a draft: findings ordered by their start, and the gravest severity among them as the verdict. */
public record Assessment(Verdict verdict, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
        if (verdict != Verdict.of(findings)) {
            throw new IllegalArgumentException(
                    "the verdict is " + verdict + ", its findings say " + Verdict.of(findings));
        }
    }

    static Assessment of(List<Finding> findings) {
        return new Assessment(Verdict.of(findings), findings);
    }
}
