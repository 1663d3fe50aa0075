package io.closewise.linter;

import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides exactly whether some deal meets all of some clauses. Every clause is turned into a choice between facts, each of which
 * would have to be one of some possibilities; whatever leaves one choice is taken at once, and the rest is tried one way after the
 * other (DPLL over finite domains). Facts are independent, so an assignment that is left is a deal.
 */
final class Satisfiability {

    /** A clause as facts and the possibilities of each that meet it. */
    private record Choice(int[] facts, long[][] meeting, int steps) {}

    /** Clauses come again and again, in one check and in the next. */
    private static final Map<Clause, Choice> KNOWN = new ConcurrentHashMap<>();
    /** More than the largest playbooks have; a document may have clauses without end. */
    private static final int MOST_KNOWN = 20_000;

    /** What reading a clause costs beside looking at it, where it was not read before. */
    private static final int READING = 32;

    private final Choice[] choices;
    private final Budget budget;
    /** What looking at every choice once costs, in machine words. */
    private final long steps;

    private Satisfiability(Collection<Clause> clauses, Budget budget) {
        budget.spend((long) READING * clauses.size());
        this.budget = budget;
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        this.choices = clauses.stream()
                .map(clause -> KNOWN.computeIfAbsent(clause, Satisfiability::choice))
                .toArray(Choice[]::new);
        this.steps = Arrays.stream(choices).mapToLong(Choice::steps).sum();
    }

    /**
     * The signals of some deal that meets them all; empty where none does. Clauses can be hard enough to take for ever, so each
     * question has a budget; throws {@link Budget.SpentException} where it ends before the answer is known.
     */
    static Optional<SignalSet> deal(Collection<Clause> clauses, Budget budget) {
        long[][] left = new Satisfiability(clauses, budget).solve(DealSpace.everything());
        return left.length == 0 ? Optional.empty() : Optional.of(DealSpace.first(left));
    }

    /** Whether some deal meets them all; throws what {@link #deal} throws. */
    static boolean isPossible(Collection<Clause> clauses, Budget budget) {
        return deal(clauses, budget).isPresent();
    }

    private static Choice choice(Clause clause) {
        List<Integer> facts = new ArrayList<>();
        List<long[]> meeting = new ArrayList<>();
        collect(clause.holding(), true, facts, meeting);
        collect(clause.failing(), false, facts, meeting);
        int words = meeting.stream().mapToInt(bits -> bits.length).sum();
        return new Choice(facts.stream().mapToInt(Integer::intValue).toArray(), meeting.toArray(long[][]::new), words);
    }

    private static void collect(SignalSet signals, boolean holding, List<Integer> facts, List<long[]> meeting) {
        for (int signal = signals.next(0); signal >= 0; signal = signals.next(signal + 1)) {
            int fact = DealSpace.fact(signal);
            int place = facts.indexOf(fact);
            if (place < 0) {
                place = facts.size();
                facts.add(fact);
                meeting.add(new long[DealSpace.bringing(signal).length]);
            }
            long[] bits = meeting.get(place);
            long[] bringing = DealSpace.bringing(signal);
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= holding ? bringing[word] : ~bringing[word];
            }
        }
    }

    /** What is left of every fact; nothing at all where the clauses contradict each other. */
    private long[][] solve(long[][] start) {
        budget.spend(start.length);
        long[][] left = start.clone();
        Choice open = narrow(left);
        if (left[0].length == 0) {
            return new long[0][];
        }
        if (open == null) {
            return left;
        }
        for (int i = 0; i < open.facts().length; i++) {
            int fact = open.facts()[i];
            long[][] tried = left.clone();
            tried[fact] = and(left[fact], open.meeting()[i], false);
            if (!isEmpty(tried[fact])) {
                long[][] solved = solve(tried);
                if (solved.length > 0) {
                    return solved;
                }
            }
            // that way is closed, so what is left of the fact lies on the other side
            left[fact] = and(left[fact], open.meeting()[i], true);
            if (isEmpty(left[fact])) {
                break;
            }
        }
        return new long[0][];
    }

    /** Takes every choice that is none; returns a choice that is still open, or null. A contradiction empties the first fact. */
    private @Nullable Choice narrow(long[][] left) {
        Choice open = null;
        boolean changed = true;
        while (changed) {
            budget.spend(steps);
            changed = false;
            open = null;
            for (Choice choice : choices) {
                int only = -1;
                int ways = 0;
                boolean met = false;
                for (int i = 0; i < choice.facts().length && !met; i++) {
                    long[] now = left[choice.facts()[i]];
                    met = isWithin(now, choice.meeting()[i]);
                    if (!met && intersects(now, choice.meeting()[i])) {
                        ways++;
                        only = i;
                    }
                }
                if (met) {
                    continue;
                }
                if (ways == 0) {
                    left[0] = new long[0];
                    return null;
                }
                if (ways == 1) {
                    int fact = choice.facts()[only];
                    left[fact] = and(left[fact], choice.meeting()[only], false);
                    changed = true;
                } else {
                    open = choice;
                }
            }
        }
        return open;
    }

    private static long[] and(long[] one, long[] other, boolean complement) {
        long[] both = new long[one.length];
        for (int word = 0; word < one.length; word++) {
            both[word] = one[word] & (complement ? ~other[word] : other[word]);
        }
        return both;
    }

    private static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & ~other[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean intersects(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
