package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.ContextField;
import io.closewise.deal.Deals;
import io.closewise.deal.Objection;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PastAsk;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Severity;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.deal.ValueGrasp;
import io.closewise.playbook.Condition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The decision against an oracle: conditions over four fields of a context, asked of every deal that these fields can make, each
 * of them read by the service itself.
 */
class SatisfiabilityTest {

    private static final int QUESTIONS = 4000;
    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final List<Signal> SIGNALS = Arrays.stream(Signal.values())
            .filter(signal -> EnumSet.of(
                            ContextField.AUTHORITY,
                            ContextField.VALUE,
                            ContextField.OPEN_OBJECTIONS,
                            ContextField.COMMITMENTS)
                    .contains(signal.field()))
            .toList();

    @Test
    void whatTheDecisionSaysIsWhatEveryDealSays() {
        List<Set<Signal>> deals = everyDeal();
        int possible = 0;
        for (long seed = 0; seed < QUESTIONS; seed++) {
            Random random = new Random(seed);
            List<Condition> holding = conditions(random, 1 + random.nextInt(3));
            List<Condition> failing = conditions(random, random.nextInt(6));
            List<Clause> clauses = new ArrayList<>(Clause.fail(failing));
            holding.forEach(one -> clauses.addAll(Clause.holds(one)));

            boolean told = deals.stream()
                    .anyMatch(deal -> holding.stream().allMatch(one -> holds(one, deal))
                            && failing.stream().noneMatch(one -> holds(one, deal)));
            var found = Satisfiability.deal(clauses, Budget.unlimited());
            assertThat(found.isPresent())
                    .as("question %d: %s hold, %s fail", seed, holding, failing)
                    .isEqualTo(told);
            found.ifPresent(deal -> {
                Set<Signal> signals = EnumSet.copyOf(deal.toList());
                assertThat(holding).allMatch(one -> holds(one, signals));
                assertThat(failing).noneMatch(one -> holds(one, signals));
            });
            possible += told ? 1 : 0;
        }
        // the questions are worth asking only where both answers are common
        assertThat(possible).isBetween(QUESTIONS / 5, QUESTIONS * 4 / 5);
    }

    @Test
    void whatSignalsMeanIsKnown() {
        assertImplied(Signal.MULTIPLE_DECISION_MAKERS, Signal.MULTIPLE_STAKEHOLDERS, true);
        assertImplied(Signal.MULTIPLE_STAKEHOLDERS, Signal.MULTIPLE_DECISION_MAKERS, false);
        assertImplied(Signal.OBJECTION_BLOCKING, Signal.OBJECTION_UNRESOLVED, true);
        assertImplied(Signal.OBJECTION_UNRESOLVED, Signal.OBJECTION_BLOCKING, false);
        assertExclusive(Signal.OBJECTIONS_NOT_RECORDED, Signal.NO_OPEN_OBJECTIONS);
        assertExclusive(Signal.SINGLE_OBJECTION, Signal.OBJECTIONS_DOMINATE);
        assertExclusive(Signal.MOMENTUM, Signal.LAST_ASK_PENDING);
        assertExclusive(Signal.COMPELLING_EVENT, Signal.SELLER_DEADLINE);
        assertExclusive(Signal.STAKEHOLDERS_UNKNOWN, Signal.CHAMPION_ENGAGED);
        assertThat(Satisfiability.isPossible(
                        Clause.holds(all(Signal.ASKED_TOO_OFTEN, Signal.MOMENTUM)), Budget.unlimited()))
                .isTrue();
        assertThat(Satisfiability.isPossible(
                        Clause.holds(all(Signal.EASY_RETURN, Signal.OVER_SCOPED)), Budget.unlimited()))
                .isTrue();
    }

    @Test
    void everyDealThatIsReadLiesInTheSpace() {
        for (long seed = 0; seed < 20_000; seed++) {
            Set<Signal> read = Set.copyOf(
                    SignalReader.read(RandomDeals.of(seed).context(), AS_OF).toList());
            List<Clause> exactly = new ArrayList<>();
            for (Signal signal : Signal.values()) {
                SignalSet one = SignalSet.of(signal);
                exactly.add(
                        read.contains(signal) ? new Clause(one, SignalSet.EMPTY) : new Clause(SignalSet.EMPTY, one));
            }
            assertThat(Satisfiability.isPossible(exactly, Budget.unlimited()))
                    .as("deal %d: %s", seed, read)
                    .isTrue();
        }
    }

    private static void assertImplied(Signal one, Signal other, boolean implied) {
        assertThat(ShadowCheck.implies(Condition.of(one), Condition.of(other), Budget.unlimited()))
                .as("%s implies %s", one, other)
                .isEqualTo(implied);
    }

    private static void assertExclusive(Signal one, Signal other) {
        assertThat(Satisfiability.isPossible(Clause.holds(all(one, other)), Budget.unlimited()))
                .as("%s with %s", one, other)
                .isFalse();
    }

    private static Condition all(Signal... signals) {
        return new Condition(List.of(signals), List.of(), List.of());
    }

    /** A plain reading of a condition. */
    private static boolean holds(Condition when, Set<Signal> signals) {
        return signals.containsAll(when.all())
                && (when.any().isEmpty() || when.any().stream().anyMatch(signals::contains))
                && when.none().stream().noneMatch(signals::contains);
    }

    private static List<Condition> conditions(Random random, int count) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            conditions.add(new Condition(some(random, 3), some(random, 5), some(random, 3)));
        }
        return conditions;
    }

    private static List<Signal> some(Random random, int limit) {
        List<Signal> some = new ArrayList<>();
        for (int i = random.nextInt(limit); i > 0; i--) {
            some.add(SIGNALS.get(random.nextInt(SIGNALS.size())));
        }
        return some;
    }

    /** Every authority and every value with every list of up to four objections and every list of up to four asks. */
    private static List<Set<Signal>> everyDeal() {
        Set<SignalSet> objections = new LinkedHashSet<>();
        objections.add(read(new Deals()));
        lists(objectionKinds(), 0, 4, new ArrayList<>(), list -> {
            Deals deal = new Deals();
            deal.objections = list;
            objections.add(read(deal));
        });
        Set<SignalSet> asks = new LinkedHashSet<>();
        askLists(4, new ArrayList<>(), asks);
        Set<SignalSet> deals = new LinkedHashSet<>();
        for (Authority authority : Authority.values()) {
            for (int value = -1; value < ValueGrasp.values().length; value++) {
                Deals deal = new Deals();
                deal.authority = authority;
                deal.value = value < 0 ? null : ValueGrasp.values()[value];
                SignalSet facts = read(deal)
                        .minus(ContextField.OPEN_OBJECTIONS.signals())
                        .minus(ContextField.COMMITMENTS.signals());
                for (SignalSet objection : objections) {
                    for (SignalSet ask : asks) {
                        deals.add(facts.union(objection.intersection(ContextField.OPEN_OBJECTIONS.signals()))
                                .union(ask.intersection(ContextField.COMMITMENTS.signals())));
                    }
                }
            }
        }
        return deals.stream()
                .map(deal -> (Set<Signal>) EnumSet.copyOf(deal.toList()))
                .toList();
    }

    private static SignalSet read(Deals deal) {
        return SignalReader.read(deal.context(), AS_OF);
    }

    private static List<Objection> objectionKinds() {
        List<Objection> kinds = new ArrayList<>();
        for (ObjectionCategory category :
                List.of(ObjectionCategory.BUDGET, ObjectionCategory.TRUST, ObjectionCategory.SECURITY)) {
            for (Severity severity : Severity.values()) {
                kinds.add(new Objection(category, severity, ObjectionStatus.PROBED));
                kinds.add(new Objection(category, severity, ObjectionStatus.PROOF_GIVEN));
            }
        }
        return kinds;
    }

    private static <T> void lists(List<T> kinds, int from, int most, List<T> list, Consumer<List<T>> each) {
        each.accept(List.copyOf(list));
        for (int i = from; i < kinds.size() && list.size() < most; i++) {
            list.add(kinds.get(i));
            lists(kinds, i, most, list, each);
            list.remove(list.size() - 1);
        }
    }

    private static void askLists(int most, List<PastAsk> list, Set<SignalSet> found) {
        Deals deal = new Deals();
        deal.asks = List.copyOf(list);
        found.add(read(deal));
        if (list.size() < most) {
            for (AskOutcome outcome : AskOutcome.values()) {
                for (int daysAgo : new int[] {-1, 0, 3, 9}) {
                    list.add(Deals.ask(
                            outcome, RandomDeals.TODAY.minusDays(daysAgo).toString()));
                    askLists(most, list, found);
                    list.remove(list.size() - 1);
                }
            }
        }
    }
}
