package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bars that the check must keep on texts it was not tuned on, and the stricter ones on those it was. */
class CorpusTest {

    @Test
    void theGivenCasesKeepTheStrictBars() {
        assertBars(Cases.of("cases.json").figures(), 0.95, 0.03, 0.95);
    }

    @Test
    void theTunedHalfKeepsTheStrictBars() {
        assertBars(
                Cases.of("corpus.json").only(each -> each.half().equals("tune")).figures(), 0.95, 0.03, 0.95);
    }

    @Test
    void theHeldHalfKeepsTheBars() {
        assertBars(
                Cases.of("corpus.json").only(each -> each.half().equals("held")).figures(), 0.90, 0.05, 0.90);
    }

    @Test
    void theLaterBatchesKeepTheBars() {
        assertAll(
                () -> assertBars(Cases.of("second-batch.json").figures(), 0.90, 0.05, 0.90),
                () -> assertBars(Cases.of("third-batch.json").figures(), 0.90, 0.05, 0.90),
                () -> assertBars(Cases.of("fourth-batch.json").figures(), 0.90, 0.05, 0.90),
                () -> assertBars(Cases.of("fifth-batch.json").figures(), 0.90, 0.05, 0.90));
    }

    @Test
    void theBatchesThatWereTunedKeepTheStrictBars() {
        assertAll(
                () -> assertBars(half("seventh-batch.json", "tune"), 0.95, 0.03, 0.95),
                () -> assertBars(half("eighth-batch.json", "tune"), 0.95, 0.03, 0.95),
                () -> assertBars(half("ninth-batch.json", "tune"), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("tenth-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("eleventh-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("twelfth-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("thirteenth-batch.json").figures(), 0.95, 0.03, 0.95));
    }

    @Test
    void theHalvesThatWereHeldKeepTheBars() {
        List<Cases.Case> cases = Stream.of("seventh-batch.json", "eighth-batch.json")
                .flatMap(batch -> Cases.of(batch).cases().stream())
                .filter(each -> each.half().equals("held"))
                .toList();
        assertBars(new Cases(cases).figures(), 0.90, 0.05, 0.90);
    }

    @Test
    void theTunedHalvesOfOtherAuthorsKeepTheStrictBars() {
        assertAll(
                () -> assertBars(half("fourteenth-batch.json", "tuned"), 0.95, 0.03, 0.95),
                () -> assertBars(half("fifteenth-batch.json", "tuned"), 0.95, 0.03, 0.95),
                () -> assertBars(half("nineteenth-batch.json", "tuned"), 0.95, 0.03, 0.95));
    }

    @Test
    void whatTheSecondOpinionLearntFromItStillKnows() {
        assertAll(
                () -> assertBars(Cases.of("twentieth-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("twenty-first-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("twenty-second-batch.json").figures(), 0.95, 0.03, 0.95),
                () -> assertBars(Cases.of("twenty-third-batch.json").figures(), 0.95, 0.03, 0.95));
    }

    /** What other authors wrote and nobody tuned on: a floor against falling back, not the bar that is aimed at. */
    @Test
    void theHeldHalvesOfOtherAuthorsDoNotFallBack() {
        assertAll(
                () -> assertBars(half("fourteenth-batch.json", "held"), 0.82, 0.05, 0.82),
                () -> assertBars(half("fifteenth-batch.json", "held"), 0.77, 0.05, 0.79),
                () -> assertBars(half("nineteenth-batch.json", "held"), 0.90, 0.05, 0.93));
    }

    @Test
    void theBatchesThatWidenedTheIdeasKeepTheirBars() {
        List<Cases.Case> cases = Stream.of("sixteenth-batch.json", "seventeenth-batch.json", "eighteenth-batch.json")
                .flatMap(batch -> Cases.of(batch).cases().stream())
                .toList();
        assertBars(new Cases(cases).figures(), 0.93, 0.02, 0.93);
    }

    @Test
    void harmlessTextsWithTemptingWordsStayClear() {
        assertTrue(Cases.of("sixth-batch.json").figures().falsePositiveRate() <= 0.05);
    }

    private static Cases.Figures half(String batch, String half) {
        return Cases.of(batch).only(each -> each.half().equals(half)).figures();
    }

    private static void assertBars(Cases.Figures figures, double leastF1, double mostFalse, double leastVerdicts) {
        assertAll(
                () -> assertTrue(
                        figures.macroF1() >= leastF1, () -> "macro F1 " + figures.macroF1() + " " + figures.scores()),
                () -> assertTrue(
                        figures.falsePositiveRate() <= mostFalse,
                        () -> "false positives " + figures.falsePositiveRate()),
                () -> assertTrue(
                        figures.verdictAccuracy() >= leastVerdicts, () -> "verdicts " + figures.verdictAccuracy()));
    }
}
