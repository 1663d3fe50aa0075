package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
import java.util.Set;

/**
 * Tells whether a clause denies what it says. "Not only", "no doubt", "why not" and the "not" of "don't you …" deny nothing.
 */
final class Negation {

    private static final Set<String> NEGATORS = Set.of(
            "not", "no", "never", "nobody", "nothing", "none", "without", "neither", "nor", "hardly", "avoid", "avoids",
            "instead");
    private static final Set<String> EMPTY_AFTER_NOT =
            Set.of("only", "just", "you", "we", "they", "it", "i", "that", "he", "she");
    private static final Set<String> EMPTY_AFTER_NO = Set.of("doubt", "question", "wonder", "matter", "brainer");
    private static final Set<String> NEW_CLAUSE = Set.of("but", "so", "then", "because", "and", "or", "yet");

    private static final Set<String> SUBJECTS = Set.of("nobody", "nothing", "none", "no", "neither", "nor");
    private static final Set<String> FINITE =
            Set.of("will", "would", "can", "could", "may", "might", "shall", "is", "are", "was", "were");
    private static final Set<String> THINKING = Set.of(
            "think", "believe", "say", "said", "mean", "suppose", "expect", "know", "claim", "promise", "sure",
            "certain", "that", "tell", "pretend", "if", "whether", "want", "who", "which");

    /** A negation further away than this denies something else. */
    private static final int REACH = 7;

    /** "Without" denies its noun, not what happens to those who go without. */
    private static final int REACH_OF_WITHOUT = 2;

    private Negation() {}

    /** Looked up by {@link Sentence#isNegator}, which asks once a word. */
    static boolean isNegation(Sentence sentence, int at) {
        String word = sentence.word(at).text();
        if (!NEGATORS.contains(word)) {
            return false;
        }
        if (at + 1 < sentence.size()) {
            String next = sentence.word(at + 1).text();
            if (word.equals("not") && EMPTY_AFTER_NOT.contains(next)) {
                return false;
            }
            if (word.equals("no") && EMPTY_AFTER_NO.contains(next)) {
                return false;
            }
        }
        return !(at > 0 && sentence.is(at - 1, "why"));
    }

    /** Whether a negation in the same clause stands before {@code at} and governs it. */
    static boolean governs(Sentence sentence, int at) {
        boolean newVerb = false;
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (sentence.word(i + 1).before() != Break.NONE
                    || NEW_CLAUSE.contains(sentence.word(i).text())) {
                return false;
            }
            if (THINKING.contains(sentence.word(i).text())) {
                newVerb = false; // "I do not think that you will …" denies what follows
            } else if (FINITE.contains(sentence.word(i).text()) && !sentence.isNegator(i + 1)) {
                newVerb = true;
            }
            if (sentence.isNegator(i)) {
                if (newVerb && !SUBJECTS.contains(sentence.word(i).text())) {
                    return false; // "Those who do not … will …": the verb in between begins a clause of its own
                }
                return !sentence.is(i, "without") || at - i <= REACH_OF_WITHOUT;
            }
        }
        return false;
    }
}
