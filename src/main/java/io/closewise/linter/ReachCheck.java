package io.closewise.linter;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Safety;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.LeadSearch;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;

/** Techniques that are never recommended, never blocked or never lead. */
final class ReachCheck {

    private final Findings findings;

    ReachCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Playbook playbook) {
        CompiledPlaybook compiled = CompiledPlaybook.compile(new Revision(1, playbook));
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Technique technique = playbook.techniques().get(i).technique();
            List<Located> rules = Located.about(playbook, i);
            List<Condition> blocks = Located.conditions(rules, Effect.BLOCK);
            String pointer = "/techniques/" + i;
            if (blocks.stream().noneMatch(block -> Satisfiability.isPossible(Clause.holds(block)))) {
                findings.error(
                        FindingCode.NEVER_BLOCKED,
                        pointer,
                        "No rule of this playbook ever blocks " + technique.key()
                                + ". Say when it must not be used, in a rule of its own or in the rules for all.");
            }
            if (Safety.isProhibited(technique)) {
                continue;
            }
            if (!isRecommendable(technique, blocks)) {
                findings.error(
                        FindingCode.NEVER_RECOMMENDED,
                        pointer,
                        "Every deal there can be is blocked for " + technique.key()
                                + ". Loosen one of its blocks, or take the technique out.");
            } else if (isMeantToLead(technique, rules) && !LeadSearch.canLead(compiled, technique.key())) {
                findings.warning(
                        FindingCode.NEVER_LEADS,
                        pointer,
                        "No deal was found in which " + technique.key()
                                + " comes first or second. Give the circumstances that it is made for a FAVOUR of more weight, or take it"
                                + " out.");
            }
        }
    }

    /** With the blocks that every playbook has. */
    private static boolean isRecommendable(Technique technique, List<Condition> blocks) {
        List<Condition> all = new ArrayList<>(blocks);
        Safety.rules(technique).stream()
                .filter(rule -> rule.effect() == Effect.BLOCK)
                .forEach(rule -> all.add(rule.when()));
        return Satisfiability.isPossible(Clause.fail(all));
    }

    /** A technique with a standing warning is kept for those who ask for it; it need not lead. */
    private static boolean isMeantToLead(Technique technique, List<Located> rules) {
        return technique.status() == Status.OPEN
                && Located.conditions(rules, Effect.CAUTION).stream().noneMatch(Condition.ALWAYS::equals);
    }
}
