package io.closewise.deal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which sets of signals a deal can have at all. A deal is a choice of one possibility from every fact, and every such choice is
 * some deal's: facts are read from fields of their own and know nothing of each other. The facts that are lists are found by
 * growing lists entry by entry through the reader itself, so that the space cannot differ from what is read.
 */
public final class SignalSpace {

    private SignalSpace() {}

    /**
     * Something that is told by itself.
     *
     * @param possible the sets of signals that it can bring, each once, that of leaving it out included
     */
    public record Fact(ContextField field, List<SignalSet> possible) {

        public Fact {
            possible = List.copyOf(possible);
        }
    }

    private static final class Holder {
        private static final List<Fact> FACTS = read();
    }

    /** All facts; every signal belongs to exactly one. */
    public static List<Fact> facts() {
        return Holder.FACTS;
    }

    private static List<Fact> read() {
        List<Fact> facts = new ArrayList<>();
        for (ContextField field : ContextField.values()) {
            switch (field) {
                case STAKEHOLDERS -> facts.add(listed(field, ListedFacts.people(), ListedFacts::readPeople));
                case OPEN_OBJECTIONS -> facts.add(listed(field, ListedFacts.objections(), ListedFacts::readObjections));
                case COMMITMENTS -> facts.add(listed(field, ListedFacts.asks(), ListedFacts::readAsks));
                case CIRCUMSTANCES -> // each is told or not, whatever the others are
                    field.signals()
                            .toList()
                            .forEach(signal ->
                                    facts.add(new Fact(field, List.of(SignalSet.EMPTY, SignalSet.of(signal)))));
                case STAGE, AUTHORITY -> facts.add(new Fact(field, field.possible()));
                default -> {
                    Set<SignalSet> possible = new LinkedHashSet<>(field.possible());
                    possible.add(field.whenLeftOut());
                    facts.add(new Fact(field, List.copyOf(possible)));
                }
            }
        }
        return List.copyOf(facts);
    }

    private static <T> Fact listed(
            ContextField field, List<List<T>> lists, Function<@Nullable List<T>, SignalSet> reader) {
        Set<SignalSet> possible = new LinkedHashSet<>();
        possible.add(reader.apply(null));
        lists.forEach(list -> possible.add(reader.apply(list)));
        return new Fact(field, List.copyOf(possible));
    }
}
