package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewriteTest {

    private static final PhrasingCheck CHECK = PhrasingTexts.CHECK;

    @Test
    void everyRewriteOfEveryCaseIsClearAndCanBeSent() {
        for (String file : List.of(
                "cases.json",
                "corpus.json",
                "second-batch.json",
                "third-batch.json",
                "fourth-batch.json",
                "fifth-batch.json",
                "fourteenth-batch.json",
                "fifteenth-batch.json",
                "sixteenth-batch.json",
                "seventeenth-batch.json",
                "eighteenth-batch.json",
                "nineteenth-batch.json",
                "twentieth-batch.json",
                "twenty-first-batch.json",
                "twenty-second-batch.json",
                "twenty-third-batch.json")) {
            for (Cases.Case each : Cases.of(file).cases()) {
                for (Finding finding : CHECK.check(each.draft()).findings()) {
                    assertFalse(finding.rewrite().isBlank(), each.id());
                    assertFalse(finding.rewrite().contains("["), each.id());
                    assertEquals(
                            Verdict.CLEAR,
                            CHECK.check(Draft.of(finding.rewrite())).verdict(),
                            () -> each.id() + ": " + finding.rewrite());
                }
            }
        }
    }

    @Test
    void theLastRewriteOfEveryPatternIsClear() {
        Passage passage = Passage.read(Draft.of("Is it?"));
        for (Detector detector : Detectors.all()) {
            List<String> rewrites =
                    detector.rewrites(passage, passage.sentences().get(0));
            String last = rewrites.get(rewrites.size() - 1);
            assertEquals(List.of(), CHECK.check(Draft.of(last)).findings(), detector.pattern() + ": " + last);
        }
    }

    @Test
    void aRewriteTakesThePlaceOfItsSentence() {
        String text = "Thank you for the visit. Shall I book the gold plan or the silver plan? Kind regards, Bo";
        Finding finding = CHECK.check(Draft.of(text)).findings().get(0);
        String sent = text.substring(0, finding.start()) + finding.rewrite() + text.substring(finding.end());
        assertEquals(
                "Thank you for the visit. Shall I book the gold plan or the silver plan, or is neither right for you? Kind regards, Bo",
                sent);
    }
}
