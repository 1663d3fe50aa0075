package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
import java.util.Objects;

/**
 * Marks the words that a sentence quotes, or tells as said by the buyer or the buyer's people: "you said …", "your colleague
 * asked whether …". What is reported ends with the clause.
 */
final class ReportedSpeech {

    private static final String SAID =
            "said/say/told/tell/wrote/write/mentioned/mention/asked/noted/explained/reported/wondered/worried/"
                    + "feared/estimated/reckoned/described/called/complained/stressed/thought/felt/hoped/found/"
                    + "pointed_out/measured/counted/raised/put";
    private static final Cues REPORT = Cues.of(
            "you/he/she/they have/had/also/just/already/once? " + SAID + " me/us? that/whether/if?",
            "your @buyerside " + SAID + " me/us? that/whether/if?",
            "your @buyerside have/has/had " + SAID + " me/us? that/whether/if?");

    private ReportedSpeech() {}

    /** Has its phrases compiled before the first sentence looks its words up. */
    static void compile() {
        Objects.requireNonNull(REPORT);
    }

    static boolean[] in(Sentence sentence) {
        boolean[] reported = new boolean[sentence.size()];
        for (int at = 0; at < sentence.size(); at++) {
            reported[at] |= sentence.word(at).quoted();
            int end = reported[at] ? -1 : REPORT.matchesAt(sentence, at);
            for (int i = end; i >= 0 && i < sentence.size() && !endsBefore(sentence, i, end); i++) {
                reported[i] = true;
            }
        }
        return reported;
    }

    private static boolean endsBefore(Sentence sentence, int at, int first) {
        Break before = sentence.word(at).before();
        return before != Break.NONE && at > first || sentence.is(at, "but") || sentence.is(at, "so");
    }
}
