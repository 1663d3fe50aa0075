package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Several ideas that press together wherever in a sentence they stand: {@code somebody/another & want*_it & !no_hurry}. A part
 * after {@code !} must not be there. Each part is looked for once, so a frame costs one walk over the sentence for each part.
 */
final class Frame {

    private final Part[] present;
    private final Part[] absent;

    private final String source;

    private Frame(String source, List<Part> present, List<Part> absent) {
        this.source = source;
        this.present = present.toArray(new Part[0]);
        this.absent = absent.toArray(new Part[0]);
    }

    static Frame of(String source) {
        List<Part> present = new ArrayList<>();
        List<Part> absent = new ArrayList<>();
        for (String part : source.split(" & ")) {
            boolean not = part.strip().startsWith("!");
            (not ? absent : present).add(Part.of(not ? part.strip().substring(1) : part.strip()));
        }
        if (present.isEmpty()) {
            throw new IllegalArgumentException("a frame needs something that is there: " + source);
        }
        return new Frame(source, present, absent);
    }

    /** What must be there is said by the seller and denied nowhere; what must not be there may be anybody's. */
    boolean in(Sentence sentence) {
        for (Part part : present) {
            if (!part.mayBeIn(sentence)) {
                return false;
            }
        }
        return Arrays.stream(present).allMatch(part -> part.isSaidIn(sentence))
                && Arrays.stream(absent).noneMatch(part -> part.isIn(sentence));
    }

    /** In anybody's words and whether denied or not. */
    boolean anywhereIn(Sentence sentence) {
        return Arrays.stream(present).allMatch(part -> part.isIn(sentence))
                && Arrays.stream(absent).noneMatch(part -> part.isIn(sentence));
    }

    @Override
    public String toString() {
        return source;
    }

    /** One idea: a phrase that knows at which words it can start. Frames share those that are written alike. */
    private record Part(Phrase phrase, int number) {

        private static final Map<String, Part> COMPILED = new ConcurrentHashMap<>();

        static Part of(String source) {
            Part known = COMPILED.get(source);
            if (known == null) {
                Phrase phrase = Phrase.of(source);
                known = new Part(
                        phrase,
                        Lexicon.enterCue(
                                phrase.firsts().stream().map(Lexicon::enter).toList()));
                COMPILED.put(source, known);
            }
            return known;
        }

        boolean mayBeIn(Sentence sentence) {
            return sentence.mayStart(number) && phrase.mayBeIn(sentence);
        }

        boolean isSaidIn(Sentence sentence) {
            for (int at = sentence.nextStart(number, 0); at >= 0; at = sentence.nextStart(number, at + 1)) {
                if (!sentence.isReported(at) && phrase.sweep(sentence, at) >= 0 && !Negation.governs(sentence, at)) {
                    return true;
                }
            }
            return false;
        }

        boolean isIn(Sentence sentence) {
            if (!mayBeIn(sentence)) {
                return false;
            }
            for (int at = sentence.nextStart(number, 0); at >= 0; at = sentence.nextStart(number, at + 1)) {
                if (phrase.sweep(sentence, at) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
