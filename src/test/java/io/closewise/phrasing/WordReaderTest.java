package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static List<String> sentencesOf(String text) {
        return WordReader.read(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    @Test
    void sentencesEndAtTheirMarks() {
        assertEquals(List.of("One.", "Two?", "Three!"), sentencesOf("One. Two? Three!"));
    }

    @Test
    void abbreviationsNumbersAndClockTimesEndNone() {
        assertEquals(
                1,
                sentencesOf("Dr. Ito pays 4.50 at 5 p.m. on Friday, e.g. by card.")
                        .size());
    }

    @Test
    void aMarkInsideAQuotationEndsNone() {
        assertEquals(1, sentencesOf("You asked, “is it loud?”, and it is.").size());
    }

    @Test
    void greetingsBlankLinesAndBulletsStandApart() {
        assertEquals(
                List.of("Hi Femi,", "here are", "- one", "- two"), sentencesOf("Hi Femi,\nhere are\n\n- one\n- two"));
    }
}
