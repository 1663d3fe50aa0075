package io.closewise.recommendation;

import io.closewise.deal.ContextField;
import io.closewise.deal.DealContext;
import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the fields left out whose value could change the verdict or the order: every set of signals that telling a field could
 * bring is tried, and the first that changes the outcome settles it.
 */
final class MissingFacts {

    /** A field, and what telling it could bring. */
    private record Field(ContextField field, SignalSet signals, List<Possible> possible) {}

    /**
     * Signals that telling a field could bring, with the techniques that one of them alone blocks and those that have a rule about
     * what telling it changes.
     */
    private record Possible(SignalSet signals, int[] blocked, List<Touched> touched, boolean[] touches) {}

    /** A technique, and those of its rules that depend on the field. */
    private record Touched(int index, CompiledTechnique technique, CompiledRule[] blocks, CompiledRule[] others) {

        boolean blocksDiffer(SignalSet signals, SignalSet told) {
            return differ(blocks, signals, told);
        }

        boolean othersDiffer(SignalSet signals, SignalSet told) {
            return differ(others, signals, told);
        }

        private static boolean differ(CompiledRule[] rules, SignalSet signals, SignalSet told) {
            for (CompiledRule rule : rules) {
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
                .filter(field -> !field.possible().isEmpty())
                .toArray(Field[]::new);
    }

    private Field field(ContextField field) {
        List<Possible> possible = field.possible().stream()
                .map(told -> possible(field, told))
                .filter(one -> !one.touched().isEmpty())
                .toList();
        return new Field(field, field.signals(), possible);
    }

    private Possible possible(ContextField field, SignalSet told) {
        SignalSet unknown = field.whenLeftOut();
        SignalSet changed = told.minus(unknown).union(unknown.minus(told));
        List<Touched> touched = new ArrayList<>();
        boolean[] touches = new boolean[techniques.length];
        for (int i = 0; i < techniques.length; i++) {
            CompiledRule[] blocks = techniques[i].blocksThatMention(changed);
            CompiledRule[] others = techniques[i].othersThatMention(changed);
            if (!techniques[i].alwaysBlocked() && blocks.length + others.length > 0) {
                touched.add(new Touched(i, techniques[i], blocks, others));
                touches[i] = true;
            }
        }
        int[] blocked = IntStream.range(0, techniques.length)
                .filter(i -> techniques[i].blockedByAny(told))
                .toArray();
        return new Possible(told, blocked, touched, touches);
    }

    List<String> of(DealContext deal, SignalSet signals, Ranking now) {
        // where each technique stands now; -1 where it is blocked
        int[] places = new int[techniques.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < now.order().length; place++) {
            places[now.order()[place]] = place;
        }
        List<String> missing = new ArrayList<>();
        for (Field field : fields) {
            if (field.field().leftOut(deal) && couldChange(field, signals, places, now)) {
                missing.add(field.field().jsonName());
            }
        }
        return missing;
    }

    private boolean couldChange(Field field, SignalSet signals, int[] places, Ranking now) {
        // the cheap question first: would anything that is allowed now be blocked?
        for (Possible possible : field.possible()) {
            for (int index : possible.blocked()) {
                if (places[index] >= 0) {
                    return true;
                }
            }
        }
        SignalSet others = signals.minus(field.signals());
        for (Possible possible : field.possible()) {
            SignalSet told = others.union(possible.signals());
            if (changes(possible, signals, told, places, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean changes(Possible possible, SignalSet signals, SignalSet told, int[] places, Ranking now) {
        boolean firstDiffers = false;
        for (Touched touched : possible.touched()) {
            int place = places[touched.index()];
            if (touched.blocksDiffer(signals, told) && touched.technique().blocked(told) == place >= 0) {
                return true;
            }
            if (place >= 0 && touched.othersDiffer(signals, told)) {
                if (place == 0) {
                    firstDiffers = true;
                } else if (overtakes(possible, touched, told, place, now) || comesFirst(touched, told, now)) {
                    return true;
                }
            }
        }
        // while the first stays as it is and nobody passes anybody, the outcome stays the same
        return firstDiffers && !ranker.rank(told).sameOutcome(now);
    }

    /** Whether it would take the place of the first. */
    private boolean comesFirst(Touched touched, SignalSet told, Ranking now) {
        int first = now.order()[0];
        long merit = Ranker.merit(touched.technique(), told);
        long firstMerit = Ranker.merit(techniques[first], told);
        return merit > firstMerit || (merit == firstMerit && touched.index() < first);
    }

    /** Whether it changes places with a neighbour; then the order changes, and nothing more need be looked at. */
    private boolean overtakes(Possible possible, Touched touched, SignalSet told, int place, Ranking now) {
        int score = Ranker.score(touched.technique(), told);
        return (place > 1 && !standsBefore(possible, place - 1, told, now, score, touched.index()))
                || (place + 1 < now.order().length
                        && standsBefore(possible, place + 1, told, now, score, touched.index()));
    }

    /** Whether the technique at this place would stand before one of this score and index. */
    private boolean standsBefore(Possible possible, int place, SignalSet told, Ranking now, int score, int index) {
        int other = now.order()[place];
        int otherScore = possible.touches()[other] ? Ranker.score(techniques[other], told) : now.scores()[place];
        return otherScore > score || otherScore == score && other < index;
    }
}
