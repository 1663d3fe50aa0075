package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A short pattern over words, written as it is read: {@code price/offer ..4 end* @soon?}.
 *
 * <ul>
 *   <li>{@code a/b} either; {@code a_b} two words; {@code a*} any form of the verb; a trailing {@code ?} may be missing
 *   <li>{@code @name} a class of {@link Vocabulary}; {@code <num>} a number, {@code <fig>} one in digits; {@code <day>} a weekday;
 *       {@code <est>} a superlative in "-est"
 *   <li>{@code ^} in front: only where a clause begins
 *   <li>{@code ..3} up to three words that are no negation; {@code ::3} up to three words of any kind
 * </ul>
 *
 * No phrase reaches across a strong break. A match is one sweep of a 64-word bit mask over the elements, without backtracking,
 * so the cost at one word is bounded whatever the text.
 */
final class Phrase {

    private final List<Element> elements;
    private final @Nullable WordFilter needed;
    private final boolean atClause;

    private Phrase(List<Element> elements, boolean atClause) {
        this.atClause = atClause;
        this.elements = List.copyOf(elements);
        this.needed = needed(this.elements);
    }

    /** The choice with the fewest words that a match cannot do without: a sentence with none of them is not swept. */
    private static @Nullable WordFilter needed(List<Element> elements) {
        Choice rarest = null;
        for (Element element : elements.subList(1, elements.size())) {
            if (element instanceof Choice choice
                    && choice.isMadeOfWords()
                    && (rarest == null
                            || choice.firsts().size() < rarest.firsts().size())) {
                rarest = choice;
            }
        }
        return rarest == null ? null : rarest.filter();
    }

    static Phrase of(String source) {
        List<Element> elements = new ArrayList<>();
        boolean atClause = source.startsWith("^ ");
        for (String part : (atClause ? source.substring(2) : source).strip().split(" +")) {
            if (part.startsWith("..") || part.startsWith("::")) {
                elements.add(new Gap(Integer.parseInt(part.substring(2)), part.startsWith("::")));
            } else {
                elements.add(Choice.of(part));
            }
        }
        if (!(elements.get(0) instanceof Choice first) || first.optional()) {
            throw new IllegalArgumentException("a phrase starts with a word: " + source);
        }
        return new Phrase(elements, atClause);
    }

    /** The words that a match can start with. */
    Set<String> firsts() {
        return ((Choice) elements.get(0)).firsts();
    }

    /** The index after the shortest match at {@code from}, or -1. */
    int match(Sentence sentence, int from) {
        if (atClause && !sentence.beginsClauseAt(from)) {
            return -1;
        }
        if (needed != null && !needed.mayMeet(sentence.vocabulary())) {
            return -1;
        }
        long reached = 1;
        for (Element element : elements) {
            reached = element.advance(sentence, from, reached);
            if (reached == 0) {
                return -1;
            }
        }
        return from + Long.numberOfTrailingZeros(reached);
    }

    /** One step of the sweep: bit {@code k} of {@code reached} says that {@code k} words from {@code from} are consumed. */
    sealed interface Element permits Choice, Gap {
        long advance(Sentence sentence, int from, long reached);
    }

    private record Gap(int most, boolean overNegation) implements Element {
        @Override
        public long advance(Sentence sentence, int from, long reached) {
            long all = reached;
            long frontier = reached;
            for (int step = 0; step < most && frontier != 0; step++) {
                long next = 0;
                for (long left = frontier; left != 0; left &= left - 1) {
                    int bit = Long.numberOfTrailingZeros(left);
                    int at = from + bit;
                    if (bit < Long.SIZE - 1
                            && at < sentence.size()
                            && !(bit > 0 && sentence.breaksBefore(at))
                            && (overNegation || !Negation.isNegator(sentence, at))) {
                        next |= 1L << bit + 1;
                    }
                }
                frontier = next & ~all;
                all |= next;
            }
            return all;
        }
    }
}
