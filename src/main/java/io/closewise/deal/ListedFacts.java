package io.closewise.deal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sets of signals that lists of people, objections and asks can bring. A list grows by every kind of entry until nothing new
 * comes of it: two lists that are read alike and have the same counts, as far as the reader counts, stay alike whatever is added.
 */
final class ListedFacts {

    /** Any day: asks lie before it by as many days as matter. */
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    /** So many asks say all that asks can: three that are recent, two that wait, and the newest two. */
    private static final int ENOUGH_ASKS = 5;

    private ListedFacts() {}

    /** Lists of people that stand for all lists. */
    static List<List<Stakeholder>> people() {
        return closure(
                peopleKinds(),
                ListedFacts::readPeople,
                people -> List.of(Math.min(2, people.size()), Math.min(2, (int)
                        people.stream().filter(Stakeholder::decisionMaker).count())));
    }

    static SignalSet readPeople(@Nullable List<Stakeholder> people) {
        return read(grown -> PeopleSignals.read(people, grown));
    }

    /** Lists of objections that stand for all lists. */
    static List<List<Objection>> objections() {
        return closure(
                objectionKinds(),
                ListedFacts::readObjections,
                objections -> List.of(
                        Math.min(2, count(objections, one -> !one.resolved())),
                        Math.min(3, count(objections, Objection::unanswered)),
                        Math.min(
                                2,
                                count(
                                        objections,
                                        one -> one.unanswered()
                                                && one.severity().atLeast(Severity.HIGH)))));
    }

    static SignalSet readObjections(@Nullable List<Objection> objections) {
        return read(grown -> ObjectionSignals.read(objections, grown));
    }

    /** Lists of asks that stand for all lists. Only their order and whether they lie within a week matter of dates. */
    static List<List<PastAsk>> asks() {
        List<List<PastAsk>> lists = new ArrayList<>();
        addAsks(new ArrayList<>(), lists);
        return lists;
    }

    static SignalSet readAsks(@Nullable List<PastAsk> asks) {
        return read(grown -> PacingSignals.readAsks(asks, TODAY, grown));
    }

    static PastAsk ask(AskOutcome outcome, int daysAgo) {
        return new PastAsk("any", CommitmentSize.MICRO, outcome, TODAY.minusDays(daysAgo));
    }

    private static void addAsks(List<PastAsk> asks, List<List<PastAsk>> lists) {
        lists.add(asks);
        if (asks.size() == ENOUGH_ASKS) {
            return;
        }
        for (int daysAgo : new int[] {PacingSignals.DAYS_OF_ASKS + 1, 0}) {
            for (AskOutcome outcome : AskOutcome.values()) {
                PastAsk next = ask(outcome, daysAgo);
                if (asks.isEmpty()
                        || !next.askedOn().isBefore(asks.get(asks.size() - 1).askedOn())) {
                    addAsks(plus(asks, next), lists);
                }
            }
        }
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<List<T>> closure(
            List<T> kinds, Function<List<T>, SignalSet> reader, Function<List<T>, List<Integer>> counts) {
        List<List<T>> found = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        Deque<List<T>> open = new ArrayDeque<>();
        open.add(List.of());
        while (!open.isEmpty()) {
            List<T> list = open.remove();
            SignalSet signals = reader.apply(list);
            if (seen.add(List.of(signals, counts.apply(list)))) {
                found.add(list);
                for (T kind : kinds) {
                    open.add(plus(list, kind));
                }
            }
        }
        return found;
    }

    static List<Stakeholder> peopleKinds() {
        List<Stakeholder> kinds = new ArrayList<>();
        for (Role role : List.of(Role.CHAMPION, Role.EXECUTIVE_SPONSOR, Role.USER)) {
            for (Presence presence : Presence.values()) {
                for (Stance stance : List.of(Stance.NEUTRAL, Stance.OPPOSED)) {
                    kinds.add(new Stakeholder(role, presence, stance, false));
                    kinds.add(new Stakeholder(role, presence, stance, true));
                }
            }
        }
        return kinds;
    }

    static List<Objection> objectionKinds() {
        List<Objection> kinds = new ArrayList<>();
        for (ObjectionCategory category :
                List.of(ObjectionCategory.PRICE, ObjectionCategory.RISK, ObjectionCategory.OTHER)) {
            for (Severity severity : Severity.values()) {
                for (ObjectionStatus status : ObjectionStatus.values()) {
                    kinds.add(new Objection(category, severity, status));
                }
            }
        }
        return kinds;
    }

    private static int count(List<Objection> objections, Predicate<Objection> which) {
        return (int) objections.stream().filter(which).count();
    }

    private static SignalSet read(Consumer<SignalSet.Growing> reader) {
        SignalSet.Growing found = new SignalSet.Growing();
        reader.accept(found);
        return found.done();
    }
}
