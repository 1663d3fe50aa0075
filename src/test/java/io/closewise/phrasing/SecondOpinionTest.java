package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class SecondOpinionTest {

    private static final String RETRAIN = "phrasing.retrain";

    @BeforeAll
    static void retrain() throws IOException {
        if (Boolean.getBoolean(RETRAIN)) {
            List<Lesson> lessons = Lessons.allBut("");
            byte[] learnt = OpinionTrainer.learn(lessons);
            byte[] file = ByteBuffer.allocate(learnt.length + Long.BYTES)
                    .put(learnt)
                    .putLong(Lessons.checksum(lessons))
                    .array();
            for (String root : List.of("src/main/resources", "target/classes")) {
                Files.write(Path.of(root + Leanings.FILE), file);
            }
        }
    }

    /** Otherwise: {@code ./mvnw test -Dtest=SecondOpinionTest -Dphrasing.retrain=true}. */
    @Test
    void itHasLearntFromTheSentencesAsTheyAre() throws IOException {
        try (InputStream file = Leanings.class.getResourceAsStream(Leanings.FILE)) {
            byte[] bytes = file.readAllBytes();
            long learntFrom = ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES);
            assertEquals(Lessons.checksum(Lessons.allBut("")), learntFrom);
        }
    }

    @Test
    void sameLessonsSameBytesAndTheyTeach() throws IOException {
        Cases seen = Lessons.of("second-batch");
        List<Lesson> lessons = Lesson.of("one", seen);
        lessons.addAll(Lesson.of("other", seen));
        byte[] learnt = OpinionTrainer.learn(lessons);
        assertEquals(ByteBuffer.wrap(OpinionTrainer.learn(lessons)), ByteBuffer.wrap(learnt));
        SecondOpinion opinion = new SecondOpinion(Leanings.read(new DataInputStream(new ByteArrayInputStream(learnt))));
        long right = seen.cases().stream()
                .filter(each -> each.patterns().size() == 1)
                .filter(each -> Passage.read(each.draft()).sentences().stream()
                        .flatMap(sentence -> SecondOpinion.raised(opinion.of(sentence), false).stream())
                        .anyMatch(each.patterns()::contains))
                .count();
        long all = seen.cases().stream()
                .filter(each -> each.patterns().size() == 1)
                .count();
        assertTrue(right >= 0.95 * all, right + " of " + all);
    }

    @Test
    void whatIsReportedLeansOtherwiseThanWhatIsSaid() {
        Sentence said =
                Passage.read(Draft.of("The rebate dies tonight.")).sentences().get(0);
        Sentence quoted = Passage.read(Draft.of("You wrote “the rebate dies tonight”."))
                .sentences()
                .get(0);
        int urgency = PressurePattern.FALSE_URGENCY.ordinal();
        SecondOpinion opinion = new SecondOpinion(Leanings.learnt());
        assertTrue(opinion.of(said)[urgency] > opinion.of(quoted)[urgency] + 1);
    }

    /** What it is worth on a batch that it did not learn from; takes a minute, so only on request. */
    @Test
    @EnabledIfSystemProperty(named = RETRAIN, matches = "true")
    void eachBatchIsJudgedByTheOthers() throws IOException {
        for (String batch : List.of("cases", "nineteenth-batch", "twentieth-batch")) {
            byte[] learnt = OpinionTrainer.learn(Lessons.allBut(batch));
            PhrasingCheck check =
                    new PhrasingCheck(Leanings.read(new DataInputStream(new ByteArrayInputStream(learnt))));
            Cases.Figures figures = Lessons.of(batch).figures(check);
            System.out.printf(
                    "%s left out: macro F1 %.3f, verdicts %.3f, clean flagged %.3f%n",
                    batch, figures.macroF1(), figures.verdictAccuracy(), figures.falsePositiveRate());
            assertTrue(figures.macroF1() > 0.8, batch);
        }
    }
}
