package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasingCheckTest {

    private static final PhrasingCheck CHECK = PhrasingTexts.CHECK;
    private static final LocalDate A_DAY = LocalDate.of(2031, 6, 30);

    @Test
    void offsetsAreUtf16UnitsAlsoAfterEmoji() {
        String text = "👋🏽 Hej! 🌲🌲 You will regret this. 🙂";
        Finding finding = CHECK.check(Draft.of(text)).findings().get(0);
        assertEquals(text.substring(finding.start(), finding.end()), finding.excerpt());
        assertTrue(finding.excerpt().endsWith("You will regret this."), finding.excerpt());
    }

    @Test
    void aBlockNeverGivesWayToAWarning() {
        for (Detector detector : Detectors.all()) {
            for (PressurePattern other : detector.yieldsTo()) {
                assertTrue(
                        other.severity().compareTo(detector.pattern().severity()) >= 0,
                        detector.pattern() + " gives way to " + other);
            }
        }
    }

    @Test
    void typographicAndPlainApostrophesReadTheSame() {
        assertEquals(
                PhrasingTexts.patternsIn("You want that, don't you?"),
                PhrasingTexts.patternsIn("You want that, don’t you?"));
    }

    @Test
    void findingsAreOrderedByStartAndTheVerdictIsTheGravest() {
        Assessment assessment = CHECK.check(
                Draft.of("Ours is the best oven on the market. My job depends on it. The bonus ends tonight."));
        List<Integer> starts =
                assessment.findings().stream().map(Finding::start).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertEquals(Verdict.BLOCK, assessment.verdict());
    }

    @Test
    void onlyACompleteEventOfTheBuyersLowersUrgencyToAWarning() {
        String text = "The discount ends on Thursday, so sign now.";
        assertEquals(Verdict.BLOCK, CHECK.check(Draft.of(text)).verdict());
        assertEquals(Verdict.BLOCK, verdictWith(text, new BuyerEvent(A_DAY, "BUYER", null)));
        assertEquals(Verdict.BLOCK, verdictWith(text, new BuyerEvent(A_DAY, " ", "the licence runs out")));
        assertEquals(Verdict.WARN, verdictWith(text, new BuyerEvent(A_DAY, "BUYER", "the licence runs out")));
    }

    private static Verdict verdictWith(String text, BuyerEvent event) {
        return CHECK.check(new Draft(text, "en", event, List.of())).verdict();
    }

    @Test
    void aClaimClearsAStatistic() {
        Draft draft = new Draft("Our customers save 20 percent.", null, null, List.of("survey-2030"));
        assertEquals(Verdict.CLEAR, CHECK.check(draft).verdict());
    }

    @Test
    void oneTagWarnsAndTwoBlock() {
        assertEquals(
                Verdict.WARN, CHECK.check(Draft.of("You like it, don't you?")).verdict());
        assertEquals(
                Verdict.BLOCK,
                CHECK.check(Draft.of("You like it, don't you? The rest of the letter is plain. It is quiet, isn't it?"))
                        .verdict());
    }

    @Test
    void quotedWordsAreNotTheSellersUnlessTheWholeTextIsQuoted() {
        assertEquals(
                Verdict.CLEAR,
                CHECK.check(Draft.of("You wrote “you will regret this”, and I am sorry."))
                        .verdict());
        assertEquals(
                Verdict.WARN, CHECK.check(Draft.of("“You will regret this.”")).verdict());
    }

    @Test
    void emptyAndWordlessTextsAreClear() {
        for (String text : List.of("", " \n\t", "🙂🙂", "?!…", "“”", "'")) {
            assertEquals(Verdict.CLEAR, CHECK.check(Draft.of(text)).verdict());
        }
    }

    @Test
    void aLongerTextIsRefused() {
        assertEquals(
                Verdict.CLEAR,
                CHECK.check(Draft.of("a".repeat(Draft.MAX_LENGTH))).verdict());
        assertThrows(IllegalArgumentException.class, () -> Draft.of("a".repeat(Draft.MAX_LENGTH + 1)));
    }

    @Test
    void anyTextOfTheLongestLengthIsReadAndKeepsTheInvariants() {
        Random random = new Random(20310630);
        String[] pieces = {
            "if ",
            "you ",
            "not ",
            "I will ",
            "“",
            "”",
            "'",
            "‘",
            "\"",
            "(",
            "? ",
            "! ",
            ". ",
            ", ",
            "; ",
            "\n",
            "\n\n",
            "   ",
            "today ",
            "price ",
            "gone ",
            "or ",
            "don't you",
            "👋",
            "9",
            "%",
            "p.m.",
            "…",
            "-",
            "your boss ",
            "no reply ",
            "\u0000",
            "\ud83d",
            "é",
            "best "
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int kinds = 1 + random.nextInt(pieces.length);
            while (text.length() < Draft.MAX_LENGTH - 12) {
                text.append(pieces[random.nextInt(kinds)]);
            }
            String draft = text.toString();
            int last = 0;
            for (Finding finding : CHECK.check(Draft.of(draft)).findings()) {
                assertTrue(finding.start() >= last, () -> "round with " + kinds + " kinds");
                assertEquals(draft.substring(finding.start(), finding.end()), finding.excerpt());
                last = finding.start();
            }
        }
    }

    @Test
    void everyPatternHasOneDetectorAndAMeaning() {
        assertEquals(
                List.of(PressurePattern.values()),
                Detectors.all().stream().map(Detector::pattern).toList());
        for (PressurePattern pattern : PressurePattern.values()) {
            assertTrue(pattern.meaning().endsWith(".") && !pattern.guardrail().isBlank(), pattern.name());
        }
    }
}
