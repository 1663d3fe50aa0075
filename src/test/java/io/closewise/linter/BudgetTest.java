package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.closewise.deal.Signal;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Finding;
import io.closewise.playbook.Finding.Severity;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a check may take, in steps: the time that they take is nothing that a test could hold. */
class BudgetTest {

    private static final long PLENTY = Long.MAX_VALUE;

    @Test
    void theBuiltInPlaybookTakesAFractionOfEitherBudget() {
        Findings findings = new Findings(Places.SAME);
        Budgets budgets = new Budgets(findings, Budgets.SAFETY, Budgets.SENSE);

        assertThat(PlaybookLinter.findings(BuiltIn.playbook(), findings, budgets))
                .isEmpty();
        assertThat(budgets.safety().spent()).isBetween(1L, Budgets.SAFETY / 10);
        assertThat(budgets.sense().spent()).isBetween(1L, Budgets.SENSE / 10);
    }

    @Test
    void theSamePlaybookTakesTheSameStepsAgain() {
        Budgets first = new Budgets(new Findings(Places.SAME), PLENTY, PLENTY);
        Budgets second = new Budgets(new Findings(Places.SAME), PLENTY, PLENTY);
        PlaybookLinter.findings(BuiltIn.playbook(), new Findings(Places.SAME), first);
        PlaybookLinter.findings(BuiltIn.playbook(), new Findings(Places.SAME), second);

        assertThat(second.safety().spent()).isEqualTo(first.safety().spent());
        assertThat(second.sense().spent()).isEqualTo(first.sense().spent());
    }

    @Test
    void whatIsOnlyOfNoUseIsAWarningWhereItsBudgetEnds() {
        assertThat(found(BuiltIn.playbook(), PLENTY, 1000))
                .extracting(Finding::severity, Finding::code, Finding::pointer)
                .containsOnly(tuple(Severity.WARNING, FindingCode.NOT_ALL_CHECKED, ""));
        assertThat(found(BuiltIn.playbook(), PLENTY, 1000))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("which techniques never lead"))
                .anyMatch(message -> message.contains("which rules never decide anything"));
    }

    @Test
    void nothingIsPublishedWhoseSafetyIsNotKnown() {
        assertThat(found(BuiltIn.playbook(), 1000, PLENTY))
                .extracting(Finding::severity, Finding::code)
                .contains(tuple(Severity.ERROR, FindingCode.NOT_ALL_CHECKED));
        assertThat(found(BuiltIn.playbook(), 1000, PLENTY))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("whether a deal that gets worse never fares better"));
    }

    @Test
    void theFindingsOfOneCheckDoNotDependOnTheBudgetOfAnother() {
        Playbook faulty = withRule(new Rule(
                null,
                Effect.CAUTION,
                new Condition(List.of(Signal.READY), List.of(), List.of(Signal.READY)),
                null,
                "r",
                "m",
                null,
                false));
        assertThat(found(faulty, PLENTY, 0))
                .extracting(Finding::code)
                .contains(FindingCode.CONTRADICTORY, FindingCode.NOT_ALL_CHECKED);
    }

    /** More pigeons than holes, of which no search of this kind finds out soon that they do not fit. */
    @Test
    void aQuestionThatIsTooHardEndsWithItsBudget() {
        List<Signal> told = List.of(
                Signal.METRICS_AGREED,
                Signal.MODULAR_OFFER,
                Signal.EASY_RETURN,
                Signal.GUARANTEE_AUTHORISED,
                Signal.CONCESSION_REQUESTED,
                Signal.REFERENCE_APPROVED,
                Signal.RESULTS_MEASURED,
                Signal.CONDITIONS_OPEN,
                Signal.OVER_SCOPED,
                Signal.FACT_UNMENTIONED,
                Signal.DETAIL_OPEN,
                Signal.PRIORITIES_UNKNOWN);
        int holes = 3;
        List<Clause> clauses = new ArrayList<>();
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            clauses.addAll(Clause.holds(
                    new Condition(List.of(), told.subList(pigeon * holes, (pigeon + 1) * holes), List.of())));
            for (int other = 0; other < pigeon; other++) {
                for (int hole = 0; hole < holes; hole++) {
                    clauses.addAll(Clause.fails(new Condition(
                            List.of(told.get(pigeon * holes + hole), told.get(other * holes + hole)),
                            List.of(),
                            List.of())));
                }
            }
        }
        Budget budget = Budget.unlimited();
        assertThat(Satisfiability.isPossible(clauses, budget)).isFalse();
        long needed = budget.spent();

        assertThat(Satisfiability.isPossible(clauses, new Budget(needed))).isFalse();
        assertThatThrownBy(() -> Satisfiability.isPossible(clauses, new Budget(needed - 1)))
                .isInstanceOf(Budget.SpentException.class);
    }

    @Test
    void aBudgetThatIsSpentStaysSpent() {
        Budget budget = new Budget(10);
        budget.spend(10);
        assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(Budget.SpentException.class);
        assertThatThrownBy(() -> budget.spend(1)).isInstanceOf(Budget.SpentException.class);
        assertThat(budget.spent()).isEqualTo(10);
    }

    private static List<Finding> found(Playbook playbook, long safety, long sense) {
        Findings findings = new Findings(Places.SAME);
        return PlaybookLinter.findings(playbook, findings, new Budgets(findings, safety, sense));
    }

    private static Playbook withRule(Rule rule) {
        Playbook playbook = BuiltIn.playbook();
        List<Entry> entries = new ArrayList<>(playbook.techniques());
        List<Rule> rules = new ArrayList<>(entries.get(0).rules());
        rules.add(rule);
        entries.set(0, new Entry(entries.get(0).technique(), rules));
        return BuiltIn.with(entries, playbook.rules());
    }
}
