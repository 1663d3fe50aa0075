package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A judged text as the trainer sees it.
 *
 * @param sentences the traits of each sentence
 * @param expected the patterns that some sentence of it shows; none where it is harmless
 * @param meant the sentence that shows a pattern, where that is told
 * @param allowed the patterns that two readers could disagree on, which teach nothing
 */
record Lesson(
        String batch,
        List<int[]> sentences,
        Set<PressurePattern> expected,
        Set<PressurePattern> allowed,
        Map<PressurePattern, Integer> meant) {

    static List<Lesson> of(String batch, Cases cases) {
        List<Lesson> lessons = new ArrayList<>();
        for (Cases.Case each : cases.cases()) {
            List<Sentence> sentences = Passage.read(each.draft()).sentences();
            Map<PressurePattern, Integer> meant = new EnumMap<>(PressurePattern.class);
            each.spans().forEach((pattern, span) -> {
                int start = each.draft().text().indexOf(span);
                for (int i = sentences.size() - 1; i >= 0; i--) {
                    if (sentences.get(i).start() < start + span.length()
                            && sentences.get(i).end() > start) {
                        meant.put(pattern, i);
                    }
                }
            });
            lessons.add(new Lesson(
                    batch, sentences.stream().map(Traits::of).toList(), each.patterns(), each.allowed(), meant));
        }
        return lessons;
    }
}
