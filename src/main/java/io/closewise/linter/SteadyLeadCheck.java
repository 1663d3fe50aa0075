package io.closewise.linter;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.deal.Worsening;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Safety;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A LEAD that keeps the first place in spite of a caution gives a graver verdict. Where a worse deal takes the place away from it,
 * or gives it to another one, the verdict would become milder. Every such deal is asked for, whatever other LEADs hold in it.
 */
final class SteadyLeadCheck {

    private static final SignalSet WARNS_OF_ALL = SignalSet.of(Safety.HARM);
    private static final double USUAL_WEIGHT = 0.5;

    private final Findings findings;
    private final Budget budget;
    private final List<Flags> techniques = new ArrayList<>();
    /** Of those that the same speaks against and the same puts first, one. */
    private final Set<Flags> rivals = new LinkedHashSet<>();

    SteadyLeadCheck(Findings findings, Budget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    /** The conditions that matter of one technique. */
    private record Flags(
            List<Condition> blocks, List<Condition> cautions, List<Located> steady, List<Clause> unflagged) {

        Flags(List<Condition> blocks, List<Condition> cautions, List<Located> steady) {
            this(blocks, cautions, steady, unflagged(blocks, cautions));
        }

        /** That nothing speaks against it. */
        private static List<Clause> unflagged(List<Condition> blocks, List<Condition> cautions) {
            List<Clause> clauses = new ArrayList<>(Clause.fail(blocks));
            clauses.addAll(Clause.fail(cautions));
            return clauses;
        }
    }

    void check(Playbook playbook) {
        for (int i = 0; i < playbook.techniques().size(); i++) {
            if (!Safety.isProhibited(playbook.techniques().get(i).technique())) {
                techniques.add(flags(playbook, i));
            }
        }
        if (techniques.stream().allMatch(technique -> technique.steady().isEmpty())) {
            return;
        }
        rivals.addAll(techniques);
        for (Flags technique : techniques) {
            for (Located lead : technique.steady()) {
                Worsening.all().stream()
                        // where harm holds, everything carries a caution
                        .filter(worsening -> !worsening.after().intersects(WARNS_OF_ALL))
                        .filter(worsening -> losesItsPlace(technique, lead, worsening))
                        .findFirst()
                        .ifPresent(worsening -> tell(lead, worsening));
            }
        }
    }

    private static Flags flags(Playbook playbook, int i) {
        List<Located> rules = Located.about(playbook, i);
        List<Located> steady = rules.stream()
                .filter(rule -> rule.effect() == Effect.LEAD && rule.rule().evenWithCaution())
                .toList();
        for (Rule rule : Safety.rules(playbook.techniques().get(i).technique())) {
            rules.add(new Located(rule, ""));
        }
        return new Flags(Located.conditions(rules, Effect.BLOCK), Located.conditions(rules, Effect.CAUTION), steady);
    }

    private boolean losesItsPlace(Flags technique, Located lead, Worsening worsening) {
        List<List<Clause>> befores = befores(technique, lead, worsening);
        if (befores.isEmpty()) {
            return false;
        }
        List<List<Clause>> ways = new ArrayList<>();
        if (WorseDealCheck.mayEnd(lead.when(), worsening)) {
            ways.add(Clause.fails(lead.when()));
        }
        for (Condition block : technique.blocks()) {
            if (mayBegin(block, worsening)) {
                ways.add(Clause.holds(block));
            }
        }
        for (List<Clause> way : ways) {
            if (rivals.stream().anyMatch(other -> isPossible(befores, worsening, way, other))) {
                return true;
            }
        }
        return rivals.stream().anyMatch(other -> other.steady().stream()
                .filter(rival -> weight(rival) >= weight(lead) && mayBegin(rival.when(), worsening))
                .anyMatch(rival -> isPossible(befores, worsening, Clause.holds(rival.when()), other)));
    }

    /** The ways, one a caution, in which it leads in spite of one before. */
    private List<List<Clause>> befores(Flags technique, Located lead, Worsening worsening) {
        List<Clause> leads = new ArrayList<>(Clause.holds(lead.when()));
        leads.addAll(Clause.fail(technique.blocks()));
        List<Clause> settled = Assumed.of(worsening.field(), worsening.before(), leads);
        List<List<Clause>> befores = new ArrayList<>();
        for (Condition caution : technique.cautions()) {
            List<Clause> before = new ArrayList<>(settled);
            before.addAll(Assumed.of(worsening.field(), worsening.before(), Clause.holds(caution)));
            if (Satisfiability.isPossible(before, budget)) {
                befores.add(before);
            }
        }
        return befores;
    }

    /** Whether it leads with a caution before, and after that something else may go first without one. */
    private boolean isPossible(List<List<Clause>> befores, Worsening worsening, List<Clause> way, Flags other) {
        List<Clause> after = new ArrayList<>(way);
        after.addAll(other.unflagged());
        for (Signal harm : WARNS_OF_ALL.toList()) {
            after.add(new Clause(SignalSet.EMPTY, SignalSet.of(harm)));
        }
        List<Clause> settledAfter = Assumed.of(worsening.field(), worsening.after(), after);
        if (!Satisfiability.isPossible(settledAfter, budget)) {
            return false;
        }
        for (List<Clause> before : befores) {
            List<Clause> both = new ArrayList<>(before);
            both.addAll(settledAfter);
            if (Satisfiability.isPossible(both, budget)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(Condition when, Worsening worsening) {
        SignalSet gained = worsening.gained();
        return gained.intersects(SignalSet.of(when.all()))
                || gained.intersects(SignalSet.of(when.any()))
                || worsening.lost().intersects(SignalSet.of(when.none()));
    }

    private static double weight(Located lead) {
        return Objects.requireNonNullElse(lead.rule().weight(), USUAL_WEIGHT);
    }

    private void tell(Located lead, Worsening worsening) {
        findings.error(
                FindingCode.WORSE_DEAL_HELPED,
                lead.pointer(),
                "With evenWithCaution this LEAD stands first in spite of a caution, and a deal that gets worse"
                        + WorseDealCheck.change(worsening)
                        + " would put something without a caution there. Leave evenWithCaution out.");
    }
}
