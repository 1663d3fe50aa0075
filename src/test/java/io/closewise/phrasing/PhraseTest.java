package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhraseTest {

    private static int matchIn(String phrase, String text) {
        Phrase compiled = Phrase.of(phrase);
        Sentence sentence = WordReader.read(text).get(0);
        for (int at = 0; at < sentence.size(); at++) {
            int end = compiled.match(sentence, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    @Test
    void anyFormOfAVerbAndAnOptionalWordMatch() {
        assertEquals(3, matchIn("sign* the? form", "signing the form"));
        assertEquals(2, matchIn("sign* the? form", "signed form"));
        assertEquals(-1, matchIn("sign* the? form", "sign that form"));
    }

    @Test
    void aGapStepsOverWordsButNotOverANegationOrAStrongBreak() {
        assertEquals(4, matchIn("price ..2 ends", "price really soon ends"));
        assertEquals(-1, matchIn("price ..2 ends", "price never ends"));
        assertEquals(3, matchIn("price ::2 ends", "price never ends"));
        assertEquals(-1, matchIn("price ..2 ends", "price; it ends"));
        assertEquals(-1, matchIn("price ..2 ends", "price a b c ends"));
    }

    @Test
    void contractionsAreTakenApart() {
        assertEquals(4, matchIn("we will not wait", "we won’t wait"));
    }

    @Test
    void aPhraseStartsWithAWord() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("..2 word"));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("may? be"));
    }

    @Test
    void aClauseAnchorHoldsAtTheStartAfterACommaAndAfterALeadingWord() {
        assertEquals(2, matchIn("^ sign here", "sign here"));
        assertEquals(4, matchIn("^ sign here", "well, please sign here"));
        assertEquals(-1, matchIn("^ sign here", "whoever signs may sign here"));
    }

    @Test
    void aFrameFindsItsIdeasInAnyOrderAndHeedsWhatExcusesThem() {
        Frame frame = Frame.of("last/final ..1 one & somebody_else & !no_hurry");
        assertTrue(frame.in(sentenceOf("Somebody else wants the last one")));
        assertTrue(frame.in(sentenceOf("It is the final one, and somebody else asked")));
        assertFalse(frame.in(sentenceOf("It is the final one")));
        assertFalse(frame.in(sentenceOf("Somebody else wants the last one, but there is no hurry")));
        assertFalse(frame.in(sentenceOf("It is not the last one, and somebody else wants it")));
        assertTrue(frame.anywhereIn(sentenceOf("It is not the last one, and somebody else wants it")));
    }

    @Test
    void aFrameNeedsSomethingThatIsThere() {
        assertThrows(IllegalArgumentException.class, () -> Frame.of("!one & !two"));
    }

    private static Sentence sentenceOf(String text) {
        return WordReader.read(text).get(0);
    }

    @Test
    void figuresNumbersAndSuperlativesAreKindsOfWords() {
        assertEquals(2, matchIn("<num> seats", "forty seats"));
        assertEquals(2, matchIn("<num> seats", "40 seats"));
        assertEquals(2, matchIn("<fig> seats", "40 seats"));
        assertEquals(-1, matchIn("<fig> seats", "forty seats"));
        assertEquals(3, matchIn("the <est> pump", "the quietest pump"));
        assertEquals(-1, matchIn("the <est> pump", "the latest pump"));
    }
}
