package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases, indexed by their first word, so that a word that starts none of them costs one look-up. A cue counts only
 * where the seller says it and does not deny it.
 */
final class Cues {

    private final ByNumber<Phrase[]> byFirst;
    private final int number;
    private final Frame[] frames;

    private Cues(String... sources) {
        Map<Integer, List<Phrase>> phrases = new HashMap<>();
        List<Frame> together = new ArrayList<>();
        for (String source : sources) {
            if (source.contains(" & ")) {
                together.add(Frame.of(source));
                continue;
            }
            Phrase phrase = Phrase.of(source);
            for (String first : phrase.firsts()) {
                phrases.computeIfAbsent(Lexicon.enter(first), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
        Map<Integer, Phrase[]> arrays = new HashMap<>();
        phrases.forEach((first, list) -> arrays.put(first, list.toArray(new Phrase[0])));
        byFirst = new ByNumber<>(arrays);
        number = Lexicon.enterCue(arrays.keySet());
        frames = together.toArray(new Frame[0]);
    }

    static Cues of(String... sources) {
        return new Cues(sources);
    }

    /** One phrase or {@link Frame} a line; a line that starts with {@code #} is a heading. */
    static Cues lines(String text) {
        return new Cues(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toArray(String[]::new));
    }

    /** In the seller's own words, and not denied. */
    boolean in(Sentence sentence) {
        for (int at = sentence.nextStart(number, 0); at >= 0; at = sentence.nextStart(number, at + 1)) {
            if (!sentence.isReported(at) && matchesAt(sentence, at) >= 0 && !Negation.governs(sentence, at)) {
                return true;
            }
        }
        for (Frame frame : frames) {
            if (frame.in(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** In the seller's own words, denied or not: "I cannot pay my rent" presses as well. */
    boolean saidIn(Sentence sentence) {
        for (int at = sentence.nextStart(number, 0); at >= 0; at = sentence.nextStart(number, at + 1)) {
            if (!sentence.isReported(at) && matchesAt(sentence, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In anybody's words and whether denied or not: for exceptions, which clear, and for what the buyer is said to have said. */
    boolean anywhereIn(@Nullable Sentence sentence) {
        if (sentence != null) {
            for (int at = sentence.nextStart(number, 0); at >= 0; at = sentence.nextStart(number, at + 1)) {
                if (!sentence.word(at).quoted() && matchesAt(sentence, at) >= 0) {
                    return true;
                }
            }
            for (Frame frame : frames) {
                if (frame.anywhereIn(sentence)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The index after the shortest match that starts at {@code at}, or -1. */
    int matchesAt(Sentence sentence, int at) {
        int word = sentence.number(at);
        int kind = sentence.kindNumber(at);
        int end = word == Lexicon.UNKNOWN ? -1 : shortest(byFirst.get(word), sentence, at);
        return end >= 0 || kind == Lexicon.UNKNOWN ? end : shortest(byFirst.get(kind), sentence, at);
    }

    private static int shortest(Phrase @Nullable [] phrases, Sentence sentence, int at) {
        int shortest = -1;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int end = phrase.match(sentence, at);
                if (end >= 0 && (shortest < 0 || end < shortest)) {
                    shortest = end;
                }
            }
        }
        return shortest;
    }
}
