package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
import io.closewise.phrasing.Word.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One sentence of a draft: its words, its place in UTF-16 units, and which of its words are not the seller's own. */
final class Sentence {

    private static final Set<String> OPENERS =
            Set.of("so", "and", "but", "well", "then", "now", "ok", "okay", "great", "also", "or");
    private static final Set<String> LEADING = Set.of("please", "just", "simply", "better", "therefore", "otherwise");
    private static final Set<String> ASKING = Set.of(
            "what", "which", "who", "whom", "whose", "how", "when", "where", "why", "is", "are", "was", "were", "do",
            "does", "did", "has", "have", "had", "can", "could", "would", "will", "shall", "should", "may", "might",
            "am", "must");

    private final Word[] words;
    private final boolean[] reported;
    private final int[] numbers;
    private final int[] kinds;
    private final long[] held;
    private final boolean[] negators;
    /** For each block of cues and each word, the cues that the word can start. */
    private final long[][] starts;

    static {
        ReportedSpeech.compile(); // all phrases are compiled before the first sentence looks its words up
        Detectors.all();
    }

    private final int start;
    private final int end;
    private final boolean question;

    Sentence(List<Word> words, int start, int end, boolean question) {
        this.words = words.toArray(new Word[0]);
        this.start = start;
        this.end = end;
        this.question = question;
        this.numbers = new int[this.words.length];
        this.kinds = new int[this.words.length];
        this.held = new long[Lexicon.size() / Long.SIZE + 1];
        this.negators = new boolean[this.words.length];
        this.starts = new long[Lexicon.cueBlocks()][this.words.length + 1];
        for (int i = 0; i < this.words.length; i++) {
            Word word = this.words[i];
            numbers[i] = enterHeld(Lexicon.find(word.text()));
            kinds[i] =
                    word.kind() == Kind.PLAIN ? Lexicon.UNKNOWN : enterHeld(Lexicon.find(Choice.nameOf(word.kind())));
            negators[i] = Negation.isNegation(this, i);
            addStarts(i, Lexicon.startedBy(numbers[i]));
            addStarts(i, Lexicon.startedBy(kinds[i]));
        }
        this.reported = ReportedSpeech.in(this);
    }

    /** The place after the last word gathers what any of them starts. */
    private void addStarts(int at, long[] started) {
        for (int block = 0; block < started.length; block++) {
            starts[block][at] |= started[block];
            starts[block][words.length] |= started[block];
        }
    }

    /** Whether some word can start a cue. */
    boolean mayStart(int cue) {
        return (starts[cue / Long.SIZE][words.length] & 1L << cue) != 0;
    }

    /** The next word from {@code from} on that a cue can start with, or -1. */
    int nextStart(int cue, int from) {
        long[] block = starts[cue / Long.SIZE];
        long bit = 1L << cue;
        if ((block[words.length] & bit) != 0) {
            for (int at = from; at < words.length; at++) {
                if ((block[at] & bit) != 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    private int enterHeld(int number) {
        if (number != Lexicon.UNKNOWN) {
            held[number / Long.SIZE] |= 1L << number;
        }
        return number;
    }

    int size() {
        return words.length;
    }

    Word word(int at) {
        return words[at];
    }

    /** The number of a word in the {@link Lexicon}. */
    int number(int at) {
        return numbers[at];
    }

    /** The number of the kind of a word in the {@link Lexicon}, where phrases may ask for its kind. */
    int kindNumber(int at) {
        return kinds[at];
    }

    boolean isNumbered(int at, int number) {
        return numbers[at] == number
                || kinds[at] == number
                || number == Choice.ANY_NUMBER && words[at].kind() == Kind.FIGURE;
    }

    /** Whether some word, or kind of word, has this number: rules out phrases that need others. */
    boolean holds(int number) {
        return number < held.length * Long.SIZE && (held[number / Long.SIZE] >>> number & 1) != 0;
    }

    boolean isNegator(int at) {
        return negators[at];
    }

    boolean pausesBefore(int at) {
        return words[at].before() != Break.NONE;
    }

    boolean is(int at, String text) {
        return at >= 0 && at < words.length && words[at].text().equals(text);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isQuestion() {
        return question;
    }

    /** Asks in the form of a question, "Is it …?" or "What would …?", not by a mark after a statement. */
    boolean asksOpenly() {
        return question && ASKING.contains(words[firstWord(0)].text());
    }

    /** Where the statement or question itself begins after "so", "and", "well" from {@code from} on. */
    int firstWord(int from) {
        int at = from;
        while (at + 1 < words.length && OPENERS.contains(words[at].text())) {
            at++;
        }
        return at;
    }

    boolean startsQuestionAt(int at) {
        return ASKING.contains(words[at].text());
    }

    /** Words in quotation marks, or told as the buyer's, are not the seller's. */
    boolean isReported(int at) {
        return reported[at];
    }

    /** Every word of it stands in quotation marks. */
    boolean isQuoted() {
        return Arrays.stream(words).allMatch(Word::quoted);
    }

    /** At the start, after a comma, or after a word that leads over, such as "so" or "please". */
    boolean beginsClauseAt(int at) {
        return at == 0
                || words[at].before() != Break.NONE
                || OPENERS.contains(words[at - 1].text())
                || LEADING.contains(words[at - 1].text());
    }

    boolean breaksBefore(int at) {
        return words[at].before() == Break.STRONG;
    }
}
