package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A judged text as the trainer sees it.
 *
 * @param sentences the traits of each sentence
 * @param expected the patterns that some sentence of it shows; none where it is harmless
 * @param allowed the patterns that two readers could disagree on, which teach nothing
 */
record Lesson(String batch, List<int[]> sentences, Set<PressurePattern> expected, Set<PressurePattern> allowed) {

    static List<Lesson> of(String batch, Cases cases) {
        List<Lesson> lessons = new ArrayList<>();
        for (Cases.Case each : cases.cases()) {
            List<int[]> sentences = Passage.read(each.draft()).sentences().stream()
                    .map(Traits::of)
                    .toList();
            lessons.add(new Lesson(batch, sentences, each.patterns(), each.allowed()));
        }
        return lessons;
    }
}
