package io.closewise.phrasing;

import java.util.List;

/** The gravest severity found in a text, in rising order; a text without findings is clear. */
public enum Verdict {
    CLEAR,
    WARN,
    BLOCK;

    static Verdict of(List<Finding> findings) {
        Verdict gravest = CLEAR;
        for (Finding finding : findings) {
            Verdict own = finding.severity() == Severity.BLOCK ? BLOCK : WARN;
            if (own.compareTo(gravest) > 0) {
                gravest = own;
            }
        }
        return gravest;
    }
}
