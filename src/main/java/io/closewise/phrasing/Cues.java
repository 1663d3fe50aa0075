package io.closewise.phrasing;

import io.closewise.phrasing.Word.Kind;
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

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final WordFilter firsts;

    private Cues(String... sources) {
        for (String source : sources) {
            Phrase phrase = Phrase.of(source);
            for (String first : phrase.firsts()) {
                byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
            }
        }
        firsts = new WordFilter(byFirst.keySet());
    }

    static Cues of(String... sources) {
        return new Cues(sources);
    }

    /** In the seller's own words, and not denied. */
    boolean in(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.isReported(at) && matchesAt(sentence, at) >= 0 && !Negation.governs(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** In anybody's words and whether denied or not: for exceptions, which clear, and for what the buyer is said to have said. */
    boolean anywhereIn(@Nullable Sentence sentence) {
        if (sentence != null) {
            for (int at = 0; at < sentence.size(); at++) {
                if (!sentence.word(at).quoted() && matchesAt(sentence, at) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The index after the shortest match that starts at {@code at}, or -1. */
    int matchesAt(Sentence sentence, int at) {
        Word word = sentence.word(at);
        int end = firsts.mayHold(word.text()) ? shortest(byFirst.get(word.text()), sentence, at) : -1;
        if (end < 0 && word.kind() != Kind.PLAIN) {
            end = shortest(byFirst.get(Choice.nameOf(word.kind())), sentence, at);
        }
        return end;
    }

    private static int shortest(@Nullable List<Phrase> phrases, Sentence sentence, int at) {
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
