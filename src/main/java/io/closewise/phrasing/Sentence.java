package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
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
    private final WordFilter vocabulary;
    private final int start;
    private final int end;
    private final boolean question;

    Sentence(List<Word> words, int start, int end, boolean question) {
        this.words = words.toArray(new Word[0]);
        this.vocabulary = new WordFilter(words.stream().map(Word::text).toList());
        this.start = start;
        this.end = end;
        this.question = question;
        this.reported = ReportedSpeech.in(this);
    }

    int size() {
        return words.length;
    }

    Word word(int at) {
        return words[at];
    }

    /** The words of the sentence, to rule out phrases that need others. */
    WordFilter vocabulary() {
        return vocabulary;
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
