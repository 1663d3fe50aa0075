package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class SecondOpinionTest {

    private static final String RETRAIN = "phrasing.retrain";
    private static final Leanings LEARNT = Leanings.learnt();

    @BeforeAll
    static void retrain() throws IOException {
        if (Boolean.getBoolean(RETRAIN)) {
            Files.write(
                    Path.of("src/main/resources" + Leanings.FILE),
                    OpinionTrainer.learn(Lessons.allBut("")).bytes());
        }
    }

    /** Otherwise: {@code ./mvnw test -Dtest=SecondOpinionTest -Dphrasing.retrain=true}, and then build anew. */
    @Test
    void itHasLearntFromTheSentencesAsTheyAre() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources" + Leanings.FILE))) {
            byte[] bytes = new InflaterInputStream(file).readAllBytes();
            long learntFrom = ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES);
            assertEquals(Lessons.checksum(Lessons.allBut("")), learntFrom);
        }
    }

    @Test
    void sameLessonsSameBytesAndTheyTeach() {
        Cases seen = Lessons.of("second-batch").only(each -> each.patterns().size() == 1);
        List<Lesson> lessons = Lesson.of("one", seen);
        lessons.addAll(Lesson.of("other", Lessons.of("second-batch")));
        OpinionFile file = OpinionTrainer.learn(lessons);
        assertArrayEquals(OpinionTrainer.learn(lessons).bytes(), file.bytes());
        Leanings learnt = file.read();
        long right = seen.cases().stream()
                .filter(each -> Passage.read(each.draft()).sentences().stream()
                        .flatMap(sentence -> new SecondOpinion(sentence, learnt).raised(false).stream())
                        .anyMatch(each.patterns()::contains))
                .count();
        assertTrue(
                right >= 0.95 * seen.cases().size(),
                right + " of " + seen.cases().size());
    }

    @Test
    void whatIsReportedLeansLessThanWhatIsSaid() {
        double said = towardsUrgency("The rebate dies tonight, so sign now.");
        double quoted = towardsUrgency("You wrote “the rebate dies tonight, so sign now”.");
        assertTrue(said > quoted + 1, said + " and " + quoted);
    }

    private static double towardsUrgency(String text) {
        Sentence sentence = Passage.read(Draft.of(text)).sentences().get(0);
        return new SecondOpinion(sentence, LEARNT).towards(PressurePattern.FALSE_URGENCY);
    }

    @Test
    void aWayToDeclineExcusesWhatWouldBeRaised() {
        assertPresses(PressurePattern.BINARY_TRAP, "Shall I pack the blue scarf or the red one?");
        assertClear("Shall I pack the blue scarf or the red one, or neither?");
    }

    /** What it is worth where it did not learn; takes minutes, so only on request. */
    @Test
    @EnabledIfSystemProperty(named = RETRAIN, matches = "true")
    void eachBatchIsJudgedByTheOthers() {
        for (String batch :
                List.of("cases", "fourteenth-batch", "fifteenth-batch", "nineteenth-batch", "twentieth-batch")) {
            PhrasingCheck check = new PhrasingCheck(
                    OpinionTrainer.learn(Lessons.allBut(batch)).read());
            Cases.Figures figures = Lessons.of(batch).figures(check);
            System.out.printf(
                    "%s left out: macro F1 %.3f, right verdicts %.3f%n",
                    batch, figures.macroF1(), figures.verdictAccuracy());
            assertTrue(figures.macroF1() > 0.85, batch);
        }
    }
}
