package io.closewise.linter;

import io.closewise.playbook.FindingCode;

/**
 * The budgets of one check of a playbook, and what is told where one ends: a question of safety that is not answered keeps the
 * playbook from being published, any other is a warning.
 */
final class Budgets {

    /** Some fifteen times what the built-in playbook takes, and a few seconds of one core. */
    static final long SAFETY = 400_000_000;
    /** For all that only spares an author dead words: hundreds of times what the built-in playbook takes, and about a second. */
    static final long SENSE = 200_000_000;

    private final Budget safety;
    private final Budget sense;
    private final Findings findings;

    Budgets(Findings findings, long safety, long sense) {
        this.findings = findings;
        this.safety = new Budget(safety);
        this.sense = new Budget(sense);
    }

    /** For whatever decides whether a playbook is safe. */
    Budget safety() {
        return safety;
    }

    /** For whatever shows what is of no use. */
    Budget sense() {
        return sense;
    }

    /** Does a check of safety as far as its budget goes. */
    void safely(String question, Runnable check) {
        try {
            check.run();
        } catch (Budget.SpentException e) {
            findings.error(
                    FindingCode.NOT_ALL_CHECKED,
                    "",
                    "It would take too long to find out " + question
                            + ", and nothing is published on trust. Use fewer rules: say once for all techniques what holds for many,"
                            + " and take out what says the same twice.");
        }
    }

    /** Does a check of sense as far as its budget goes. */
    void sensibly(String question, Runnable check) {
        try {
            check.run();
        } catch (Budget.SpentException e) {
            findings.warning(
                    FindingCode.NOT_ALL_CHECKED,
                    "",
                    "It would take too long to find out everywhere " + question
                            + ", so there may be more of it than is told here. Use fewer techniques or fewer general rules to have all"
                            + " of it checked.");
        }
    }
}
