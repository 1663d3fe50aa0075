package io.closewise.phrasing;

import io.closewise.phrasing.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place of a phrase that any of several words or word sequences may fill. */
record Choice(Map<String, List<String[]>> byFirst, WordFilter filter, boolean optional) implements Phrase.Element {

    static final String NUMBER = "<num>";
    static final String DAY = "<day>";

    static Choice of(String source) {
        boolean optional = source.endsWith("?");
        Map<String, List<String[]>> byFirst = new HashMap<>();
        for (String alternative : (optional ? source.substring(0, source.length() - 1) : source).split("/")) {
            addTo(byFirst, alternative);
        }
        return new Choice(byFirst, new WordFilter(byFirst.keySet()), optional);
    }

    private static void addTo(Map<String, List<String[]>> byFirst, String alternative) {
        if (alternative.startsWith("@")) {
            for (String member : Vocabulary.members(alternative.substring(1))) {
                addTo(byFirst, member);
            }
            return;
        }
        String[] sequence = alternative.split("_");
        for (int i = 0; i < sequence.length; i++) {
            if (sequence[i].endsWith("*")) {
                for (String form : Inflection.of(sequence[i].substring(0, sequence[i].length() - 1))) {
                    String[] inflected = sequence.clone();
                    inflected[i] = form;
                    addTo(byFirst, String.join("_", inflected));
                }
                return;
            }
        }
        byFirst.computeIfAbsent(sequence[0], key -> new ArrayList<>()).add(sequence);
    }

    /** Not optional, and no number or weekday fills it: a sentence must hold one of its words. */
    boolean isMadeOfWords() {
        return !optional && !byFirst.containsKey(NUMBER) && !byFirst.containsKey(DAY);
    }

    Set<String> firsts() {
        return byFirst.keySet();
    }

    @Override
    public long advance(Sentence sentence, int from, long reached) {
        long next = optional ? reached : 0;
        for (long left = reached; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int at = from + bit;
            if (at < sentence.size() && !(bit > 0 && sentence.breaksBefore(at))) {
                Word word = sentence.word(at);
                if (filter.mayHold(word.text())) {
                    next |= lengths(byFirst.get(word.text()), sentence, at) << bit;
                }
                if (word.kind() != Kind.PLAIN) {
                    next |= lengths(byFirst.get(word.kind() == Kind.NUMBER ? NUMBER : DAY), sentence, at) << bit;
                }
            }
        }
        return next;
    }

    private static long lengths(@Nullable List<String[]> sequences, Sentence sentence, int at) {
        long lengths = 0;
        if (sequences != null) {
            for (String[] sequence : sequences) {
                if (matches(sequence, sentence, at)) {
                    lengths |= 1L << sequence.length;
                }
            }
        }
        return lengths;
    }

    private static boolean matches(String[] sequence, Sentence sentence, int at) {
        if (at + sequence.length > sentence.size()) {
            return false;
        }
        for (int i = 1; i < sequence.length; i++) {
            Word word = sentence.word(at + i);
            boolean same =
                    switch (sequence[i]) {
                        case NUMBER -> word.kind() == Kind.NUMBER;
                        case DAY -> word.kind() == Kind.DAY;
                        default -> sequence[i].equals(word.text());
                    };
            if (!same || word.before() != Word.Break.NONE) {
                return false;
            }
        }
        return true;
    }
}
