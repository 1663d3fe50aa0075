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
    static final String FIGURE = "<fig>";
    static final String DAY = "<day>";
    static final String MOST = "<est>";

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
        if (sequence[0].equals(NUMBER)) {
            byFirst.computeIfAbsent(FIGURE, key -> new ArrayList<>()).add(sequence);
        }
    }

    /** The name under which phrases ask for any word of a kind. */
    static String nameOf(Kind kind) {
        return switch (kind) {
            case PLAIN -> "";
            case NUMBER -> NUMBER;
            case FIGURE -> FIGURE;
            case DAY -> DAY;
            case MOST -> MOST;
        };
    }

    /** Not optional, and nothing but words fills it: a sentence must hold one of them. */
    boolean isMadeOfWords() {
        return !optional && byFirst.keySet().stream().noneMatch(first -> first.startsWith("<"));
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
                    next |= lengths(byFirst.get(nameOf(word.kind())), sentence, at) << bit;
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
                        case NUMBER -> word.kind() == Kind.NUMBER || word.kind() == Kind.FIGURE;
                        case FIGURE -> word.kind() == Kind.FIGURE;
                        case MOST -> word.kind() == Kind.MOST;
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
