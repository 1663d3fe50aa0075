package io.closewise.linter;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Safety;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whatever a playbook takes away from the safety of the service; the engine does not obey it either. */
final class SafetyCheck {

    /** A rule that more techniques lack than this is a rule for all that is missing. */
    private static final int FEW = 3;

    private final Findings findings;
    private final Budget budget;

    SafetyCheck(Findings findings, Budget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    void check(Playbook playbook) {
        Map<Rule, List<Integer>> lacking = new LinkedHashMap<>();
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Technique technique = playbook.techniques().get(i).technique();
            checkOpened(technique, "/techniques/" + i);
            checkNature(technique, "/techniques/" + i);
            List<Located> rules = Located.about(playbook, i);
            List<Condition> fixed = Safety.contractBlocks(technique.key());
            for (Rule rule : Safety.rules(technique)) {
                if (holdsAnyway(rule, rules)) {
                    continue;
                }
                if (rule.effect() == Effect.BLOCK && fixed.contains(rule.when())) {
                    findings.error(
                            FindingCode.CONTRACT_BLOCK_MISSING,
                            "/techniques/" + i + "/rules",
                            "The contract blocks " + technique.key() + " on " + words(rule.when())
                                    + ", and here nothing does. Put the block back.");
                } else if (rule.effect() == Effect.BLOCK && rule.when().equals(Condition.ALWAYS)) {
                    findings.error(
                            FindingCode.MANIPULATION_OPENED,
                            "/techniques/" + i + "/rules",
                            technique.key()
                                    + " is named only to warn, and here nothing always blocks it. Add a BLOCK with an empty"
                                    + " condition.");
                } else if (Safety.commitment(technique) == technique.commitment()
                        && Safety.pressure(technique) == technique.pressure()) {
                    // what only a wrong commitment or pressure takes away is told of that
                    lacking.computeIfAbsent(rule, one -> new ArrayList<>()).add(i);
                }
            }
            checkRestricted(technique, rules, "/techniques/" + i);
        }
        lacking.forEach((rule, techniques) -> tell(rule, techniques, playbook));
    }

    private void tell(Rule rule, List<Integer> techniques, Playbook playbook) {
        String what = rule.effect() == Effect.GUARDRAIL
                ? "the guardrail " + rule.guardrail() + " on " + words(rule.when())
                : "a " + rule.effect() + " on " + words(rule.when());
        if (techniques.size() > FEW) {
            findings.error(
                    FindingCode.SAFETY_WEAKENED,
                    "/rules",
                    "Every playbook has " + what + "; here " + techniques.size()
                            + " techniques lack it. Add it to the general rules.");
            return;
        }
        for (int i : techniques) {
            String key = playbook.techniques().get(i).technique().key();
            findings.error(
                    FindingCode.SAFETY_WEAKENED,
                    "/techniques/" + i,
                    "Every playbook has " + what + ", and " + key
                            + " lacks it. Add it to its rules or to those for all.");
        }
    }

    private void checkOpened(Technique technique, String pointer) {
        if (Safety.isProhibited(technique) && technique.status() != Status.PROHIBITED) {
            findings.error(
                    FindingCode.MANIPULATION_OPENED,
                    pointer + "/status",
                    technique.key()
                            + " works round the buyer's judgement and cannot be opened. Set its status to PROHIBITED, with a"
                            + " warning and without phrasings.");
        }
    }

    private void checkNature(Technique technique, String pointer) {
        if (Safety.commitment(technique) != technique.commitment()) {
            findings.error(
                    FindingCode.SAFETY_WEAKENED,
                    pointer + "/commitment",
                    technique.key() + " asks for more than " + technique.commitment() + ": write "
                            + Safety.commitment(technique) + ".");
        }
        if (Safety.pressure(technique) != technique.pressure()) {
            findings.error(
                    FindingCode.SAFETY_WEAKENED,
                    pointer + "/pressure",
                    technique.key() + " presses more than " + technique.pressure() + ": write "
                            + Safety.pressure(technique) + ".");
        }
    }

    /** Restricted means that gates have to be open and that it always warns. */
    private void checkRestricted(Technique technique, List<Located> rules, String pointer) {
        if (technique.status() == Status.RESTRICTED
                && Located.conditions(rules, Effect.CAUTION).stream().noneMatch(Condition.ALWAYS::equals)) {
            findings.error(
                    FindingCode.SAFETY_WEAKENED,
                    pointer + "/rules",
                    "A restricted technique always warns, and " + technique.key()
                            + " does not. Add a CAUTION with an empty condition.");
        }
    }

    /** Whether in every deal in which the rule holds, rules of the document do as much. Decided exactly. */
    private boolean holdsAnyway(Rule rule, List<Located> rules) {
        List<Condition> asGrave = new ArrayList<>();
        for (Located other : rules) {
            if (other.rule().isAsGraveAs(rule)) {
                if (rule.when().saysAtLeast(other.when())) {
                    return true;
                }
                asGrave.add(other.when());
            }
        }
        List<Clause> clauses = new ArrayList<>(Clause.holds(rule.when()));
        clauses.addAll(Clause.fail(asGrave));
        return !Satisfiability.isPossible(clauses, budget);
    }

    private static String words(Condition when) {
        List<String> parts = new ArrayList<>();
        when.all().forEach(signal -> parts.add(signal.name()));
        if (!when.any().isEmpty()) {
            parts.add(String.join(" or ", when.any().stream().map(Enum::name).toList()));
        }
        if (!when.none().isEmpty()) {
            parts.add("without "
                    + String.join(" and ", when.none().stream().map(Enum::name).toList()));
        }
        return String.join(" with ", parts);
    }
}
