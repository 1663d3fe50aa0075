package io.closewise.recommendation;

import io.closewise.deal.ContextField;
import io.closewise.deal.DealContext;
import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields left out whose value could change the verdict or the order: every set of signals that telling a field could
 * bring is tried, and the first that changes the outcome settles it.
 */
final class MissingFacts {

    /** A field, what telling it could bring, and the techniques that one of those signals alone blocks. */
    private record Field(ContextField field, SignalSet signals, Possible[] possible, BitSet blocked) {}

    /** Signals that telling a field could bring; by technique, the rules about what telling it changes, null where it has none. */
    private record Possible(SignalSet signals, @Nullable Touched[] touched) {}

    /** A technique, and those of its rules that depend on the field. */
    private record Touched(CompiledTechnique technique, CompiledRule[] blocks, CompiledRule[] others) {

        boolean blocksDiffer(SignalSet signals, SignalSet told) {
            for (CompiledRule rule : blocks) {
                if (rule.holds(signals) != rule.holds(told)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final CompiledTechnique[] techniques;
    private final Ranker ranker;
    private final Field[] fields;

    MissingFacts(CompiledTechnique[] techniques, Ranker ranker) {
        this.techniques = techniques;
        this.ranker = ranker;
        this.fields = Arrays.stream(ContextField.values())
                .map(this::field)
                .filter(field -> field.possible().length > 0)
                .toArray(Field[]::new);
    }

    private Field field(ContextField field) {
        Possible[] possible = field.possible().stream()
                .map(told -> possible(field, told))
                .filter(one -> Arrays.stream(one.touched()).anyMatch(Objects::nonNull))
                .toArray(Possible[]::new);
        BitSet blocked = new BitSet();
        for (Possible one : possible) {
            IntStream.range(0, techniques.length)
                    .filter(i -> techniques[i].blockedByEach().intersects(one.signals()))
                    .forEach(blocked::set);
        }
        return new Field(field, field.signals(), possible, blocked);
    }

    private Possible possible(ContextField field, SignalSet told) {
        SignalSet unknown = field.whenLeftOut();
        SignalSet changed = told.minus(unknown).union(unknown.minus(told));
        @Nullable Touched[] touched = new Touched[techniques.length];
        for (int i = 0; i < techniques.length; i++) {
            CompiledRule[] blocks = techniques[i].blocksThatMention(changed);
            CompiledRule[] others = techniques[i].othersThatMention(changed);
            if (!techniques[i].alwaysBlocked() && blocks.length + others.length > 0) {
                touched[i] = new Touched(techniques[i], blocks, others);
            }
        }
        return new Possible(told, touched);
    }

    /** About how much of the heap it takes. */
    long bytes() {
        long bytes = 0;
        for (Field field : fields) {
            for (Possible possible : field.possible()) {
                bytes += 4L * techniques.length;
                for (Touched touched : possible.touched()) {
                    bytes += touched == null ? 0 : 56 + 4L * (touched.blocks().length + touched.others().length);
                }
            }
        }
        return bytes;
    }

    List<String> of(DealContext deal, SignalSet signals, Ranking now) {
        // where each technique stands now; -1 where it is blocked
        int[] places = new int[techniques.length];
        Arrays.fill(places, -1);
        BitSet allowed = now.allowed(techniques.length);
        for (int place = 0; place < now.order().length; place++) {
            places[now.order()[place]] = place;
        }
        SignalSet untold = SignalSet.EMPTY;
        List<Field> leftOut = new ArrayList<>(fields.length);
        for (Field field : fields) {
            if (field.field().leftOut(deal)) {
                leftOut.add(field);
                untold = untold.union(field.signals());
            }
        }
        // what is allowed, and what is blocked only by what is left out: nothing else can change, whatever is told
        int[] open = ranker.notBlockedByOneOf(signals.minus(untold));
        List<String> missing = new ArrayList<>(leftOut.size());
        for (Field field : leftOut) {
            if (field.blocked().intersects(allowed) || couldChange(field, signals, open, places, now)) {
                missing.add(field.field().jsonName());
            }
        }
        return missing;
    }

    private boolean couldChange(Field field, SignalSet signals, int[] open, int[] places, Ranking now) {
        SignalSet others = signals.minus(field.signals());
        for (Possible possible : field.possible()) {
            if (new Telling(possible, signals, others.union(possible.signals()), now).changes(open, places)) {
                return true;
            }
        }
        return false;
    }

    /** One thing that could be told: whether the outcome would differ from what it is now. */
    private final class Telling {

        private final Possible possible;
        private final SignalSet signals;
        private final SignalSet told;
        private final Ranking now;

        Telling(Possible possible, SignalSet signals, SignalSet told, Ranking now) {
            this.possible = possible;
            this.signals = signals;
            this.told = told;
            this.now = now;
        }

        boolean changes(int[] open, int[] places) {
            int first = now.order().length == 0 ? -1 : now.order()[0];
            long firstMerit = first < 0 ? 0 : merit(first);
            for (int index : open) {
                Touched touched = possible.touched()[index];
                if (touched == null) {
                    continue;
                }
                int place = places[index];
                if (touched.blocksDiffer(signals, told) && touched.technique().blocked(told) == place >= 0) {
                    return true;
                }
                if (place > 0) {
                    long merit = merit(index);
                    if (overtakes(Standings.score(merit), index, place) || isAhead(merit, index, firstMerit, first)) {
                        return true;
                    }
                }
            }
            // nobody passed anybody: while the first stays first with the same verdict, the outcome is the same
            return first >= 0 && possible.touched()[first] != null && !staysFirst(first, firstMerit);
        }

        private long merit(int index) {
            Touched touched = possible.touched()[index];
            return touched == null
                    ? now.standings().merit(index)
                    : now.standings().meritWith(index, touched.technique(), touched.others(), signals, told);
        }

        /** Whether it changes places with a neighbour; then the order changes, and nothing more need be looked at. */
        private boolean overtakes(int score, int index, int place) {
            return (place > 1 && isAhead(score, index, now.order()[place - 1]))
                    || (place + 1 < now.order().length && !isAhead(score, index, now.order()[place + 1]));
        }

        private boolean isAhead(int score, int index, int other) {
            return isAhead(score, index, Standings.score(merit(other)), other);
        }

        private static boolean isAhead(long one, int index, long another, int other) {
            return one > another || one == another && index < other;
        }

        private boolean staysFirst(int first, long merit) {
            boolean cautioned = techniques[first].cautions(told) > 0;
            if (cautioned != (now.verdict() == Verdict.PROCEED_WITH_CARE)) {
                return false;
            }
            // the runner-up may have lost some of its merit meanwhile: then only a whole ranking knows
            return merit > now.runnerUp() || ranker.rank(told).sameOutcome(now);
        }
    }
}
