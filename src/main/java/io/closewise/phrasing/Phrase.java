package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

    /** More than this many ways to fill a place are no help in ruling a phrase out. */
    private static final int FEW = 40;

    private final Element[] elements;
    private final Choice[] needed;
    private final boolean atClause;
    private final String source;

    private Phrase(String source, List<Element> elements, boolean atClause) {
        this.source = source;
        this.atClause = atClause;
        this.elements = elements.toArray(new Element[0]);
        this.needed = needed(elements);
    }

    /** What a match cannot do without, the rarest first: a sentence that lacks one of them is not swept. */
    private static Choice[] needed(List<Element> elements) {
        return elements.subList(1, elements.size()).stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> !choice.optional() && choice.firsts().size() <= FEW)
                .sorted(Comparator.comparingInt(choice -> choice.firsts().size()))
                .toArray(Choice[]::new);
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
        return new Phrase(source, elements, atClause);
    }

    /** The words that a match can start with. */
    Set<String> firsts() {
        return ((Choice) elements[0]).firsts();
    }

    /** The index after the shortest match at {@code from}, or -1. */
    int match(Sentence sentence, int from) {
        return mayBeIn(sentence) ? sweep(sentence, from) : -1;
    }

    /** False where the sentence lacks a word that every match needs. */
    boolean mayBeIn(Sentence sentence) {
        for (Choice choice : needed) {
            if (!choice.mayBeIn(sentence)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #match}, where {@link #mayBeIn} is known to hold. */
    int sweep(Sentence sentence, int from) {
        if (atClause && !sentence.beginsClauseAt(from)) {
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

    @Override
    public String toString() {
        return source;
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
                            && (overNegation || !sentence.isNegator(at))) {
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
