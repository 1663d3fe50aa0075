package io.closewise.phrasing;

import io.closewise.phrasing.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One place of a phrase that any of several words or word sequences may fill. */
final class Choice implements Phrase.Element {

    static final String NUMBER = "<num>";
    static final String FIGURE = "<fig>";
    static final String DAY = "<day>";
    static final String MOST = "<est>";

    /** Numbers in digits are numbers as well, and have this one besides their own. */
    static final int ANY_NUMBER = Lexicon.enter(NUMBER);

    /** Many phrases share a class of words; each is compiled once. */
    private static final Map<String, Choice> COMPILED = new ConcurrentHashMap<>();

    private final Set<String> firsts;
    private final int[] firstNumbers;
    private final ByNumber<int[][]> sequences;
    private final boolean optional;

    private Choice(Map<String, List<String[]>> byFirst, boolean optional) {
        this.firsts = Set.copyOf(byFirst.keySet());
        this.firstNumbers = firsts.stream().mapToInt(Lexicon::enter).toArray();
        Map<Integer, int[][]> numbered = new HashMap<>();
        byFirst.forEach((first, sequences) -> numbered.put(
                Lexicon.enter(first), sequences.stream().map(Choice::numbers).toArray(int[][]::new)));
        this.sequences = new ByNumber<>(numbered);
        this.optional = optional;
    }

    private static int[] numbers(String[] sequence) {
        int[] numbers = new int[sequence.length];
        for (int i = 0; i < sequence.length; i++) {
            numbers[i] = Lexicon.enter(sequence[i]);
        }
        return numbers;
    }

    static Choice of(String source) {
        return COMPILED.computeIfAbsent(source, Choice::compile);
    }

    private static Choice compile(String source) {
        boolean optional = source.endsWith("?");
        Map<String, List<String[]>> byFirst = new LinkedHashMap<>();
        for (String alternative : (optional ? source.substring(0, source.length() - 1) : source).split("/")) {
            addTo(byFirst, alternative);
        }
        return new Choice(byFirst, optional);
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

    boolean optional() {
        return optional;
    }

    /** The words, and names of kinds, that it can start with. */
    Set<String> firsts() {
        return firsts;
    }

    /** False where the sentence holds nothing that it could start with. */
    boolean mayBeIn(Sentence sentence) {
        for (int number : firstNumbers) {
            if (sentence.holds(number)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long advance(Sentence sentence, int from, long reached) {
        long next = optional ? reached : 0;
        for (long left = reached; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int at = from + bit;
            if (at < sentence.size() && !(bit > 0 && sentence.breaksBefore(at))) {
                int number = sentence.number(at);
                int kind = sentence.kindNumber(at);
                if (number != Lexicon.UNKNOWN) {
                    next |= lengths(sequences.get(number), sentence, at) << bit;
                }
                if (kind != Lexicon.UNKNOWN) {
                    next |= lengths(sequences.get(kind), sentence, at) << bit;
                }
            }
        }
        return next;
    }

    private static long lengths(int @Nullable [][] sequences, Sentence sentence, int at) {
        long lengths = 0;
        if (sequences != null) {
            for (int[] sequence : sequences) {
                if (matches(sequence, sentence, at)) {
                    lengths |= 1L << sequence.length;
                }
            }
        }
        return lengths;
    }

    private static boolean matches(int[] sequence, Sentence sentence, int at) {
        if (at + sequence.length > sentence.size()) {
            return false;
        }
        for (int i = 1; i < sequence.length; i++) {
            if (!sentence.isNumbered(at + i, sequence[i]) || sentence.pausesBefore(at + i)) {
                return false;
            }
        }
        return true;
    }
}
