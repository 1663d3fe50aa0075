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
    private final Playbook playbook;
    /** The techniques, by their place, that may lead for all that is known. */
    private final List<Integer> meantToLead = new ArrayList<>();

    ReachCheck(Findings findings, Playbook playbook) {
        this.findings = findings;
        this.playbook = playbook;
    }

    /** Whether each technique is blocked at times, and not always. */
    void checkBlocks(Budget budget) {
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Technique technique = playbook.techniques().get(i).technique();
            List<Located> rules = Located.about(playbook, i);
            List<Condition> blocks = Located.conditions(rules, Effect.BLOCK);
            String pointer = "/techniques/" + i;
            if (blocks.stream().noneMatch(block -> Satisfiability.isPossible(Clause.holds(block), budget))) {
                findings.error(
                        FindingCode.NEVER_BLOCKED,
                        pointer,
                        "No rule of this playbook ever blocks " + technique.key()
                                + ". Say when it must not be used, in a rule of its own or in the rules for all.");
            }
            if (Safety.isProhibited(technique)) {
                continue;
            }
            if (!isRecommendable(technique, blocks, budget)) {
                findings.error(
                        FindingCode.NEVER_RECOMMENDED,
                        pointer,
                        "Every deal there can be is blocked for " + technique.key()
                                + ". Loosen one of its blocks, or take the technique out.");
            } else if (isMeantToLead(technique, rules)) {
                meantToLead.add(i);
            }
        }
    }

    /** Whether each technique that is not always blocked, as {@link #checkBlocks} found before, comes first or second somewhere. */
    void checkLeads(Budget budget) {
        LeadSearch search = new LeadSearch(
                CompiledPlaybook.compile(new Revision(1, playbook)), rules -> budget.spend(rules / 4 + 1));
        for (int i : meantToLead) {
            Technique technique = playbook.techniques().get(i).technique();
            if (!search.canLead(technique.key())) {
                findings.warning(
                        FindingCode.NEVER_LEADS,
                        "/techniques/" + i,
                        "No deal was found in which " + technique.key()
                                + " comes first or second. Give the circumstances that it is made for a FAVOUR of more weight, or take it"
                                + " out.");
            }
        }
    }

    /** With the blocks that every playbook has. */
    private static boolean isRecommendable(Technique technique, List<Condition> blocks, Budget budget) {
        List<Condition> all = new ArrayList<>(blocks);
        Safety.rules(technique).stream()
                .filter(rule -> rule.effect() == Effect.BLOCK)
                .forEach(rule -> all.add(rule.when()));
        return Satisfiability.isPossible(Clause.fail(all), budget);
    }

    /** A technique with a standing warning is kept for those who ask for it; it need not lead. */
    private static boolean isMeantToLead(Technique technique, List<Located> rules) {
        return technique.status() == Status.OPEN
                && Located.conditions(rules, Effect.CAUTION).stream().noneMatch(Condition.ALWAYS::equals);
    }
}
