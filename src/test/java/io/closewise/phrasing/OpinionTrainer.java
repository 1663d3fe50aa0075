package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns from lessons how far traits lean: one weight for each trait and pattern, and for being harmless, by softmax regression with
 * steps that shrink (AdaGrad). Where a text has several sentences, the one that leans most is taken to be meant. The same
 * lessons give the same bytes on every machine.
 */
final class OpinionTrainer {

    private static final int ROUNDS = 20;
    /** At first nothing is known by which to tell the sentence that is meant from those beside it. */
    private static final int PLAIN_ROUNDS = 4;

    private static final double PACE = 0.3;
    private static final double SHRINKING = 4e-3;
    /** The other sentences of a text that presses are harmless more often than not. */
    private static final double TRUST_IN_THE_REST = 0.3;

    private static final int HARMLESS = Leanings.PATTERNS;
    private static final int CLASSES = HARMLESS + 1;

    private final Map<Integer, Integer> rows = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final float[] weights;
    private final float[] squares;
    private final float[] base = new float[CLASSES];
    private final float[] baseSquares = new float[CLASSES];

    private record Example(List<int[]> sentences, Lesson lesson) {
        /** It is plain which sentence is meant. */
        boolean isPlain() {
            return sentences.size() == 1 || lesson.expected().isEmpty();
        }
    }

    private OpinionTrainer(List<Lesson> lessons) {
        enter(lessons);
        for (Lesson lesson : lessons) {
            List<int[]> known = lesson.sentences().stream()
                    .map(traits -> Arrays.stream(traits)
                            .filter(rows::containsKey)
                            .map(rows::get)
                            .toArray())
                    .toList();
            examples.add(new Example(known, lesson));
        }
        weights = new float[rows.size() * CLASSES];
        squares = new float[rows.size() * CLASSES];
        Arrays.fill(squares, 0.01f);
        Arrays.fill(baseSquares, 1);
    }

    static OpinionFile learn(List<Lesson> lessons) {
        OpinionTrainer trainer = new OpinionTrainer(lessons);
        Random random = new Random(7);
        List<Example> shuffled = new ArrayList<>(trainer.examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            boolean knowsEnough = round >= PLAIN_ROUNDS;
            shuffled.stream()
                    .filter(example -> knowsEnough || example.isPlain())
                    .forEach(trainer::study);
        }
        return trainer.written(Lessons.checksum(lessons));
    }

    /** Only what two batches share: the rest is the manner of one author. */
    private void enter(List<Lesson> lessons) {
        Map<Integer, Set<String>> batches = new HashMap<>();
        for (Lesson lesson : lessons) {
            for (int[] traits : lesson.sentences()) {
                for (int trait : traits) {
                    batches.computeIfAbsent(trait, key -> new HashSet<>(2)).add(lesson.batch());
                }
            }
        }
        batches.entrySet().removeIf(entry -> entry.getValue().size() < 2);
        batches.keySet().stream().sorted().forEach(trait -> rows.put(trait, rows.size()));
    }

    private void study(Example example) {
        List<int[]> rest = new ArrayList<>(example.sentences());
        for (PressurePattern pattern : example.lesson().expected()) {
            if (!example.sentences().isEmpty()) {
                int[] sentence = example.sentences().get(meant(example, pattern));
                step(sentence, pattern.ordinal(), 1, example.lesson());
                rest.remove(sentence);
            }
        }
        double trust = example.lesson().expected().isEmpty() ? 1 : TRUST_IN_THE_REST;
        rest.forEach(sentence -> step(sentence, HARMLESS, trust, example.lesson()));
    }

    private int meant(Example example, PressurePattern pattern) {
        int most = 0;
        for (int i = 1; i < example.sentences().size(); i++) {
            if (margin(example.sentences().get(i), pattern)
                    > margin(example.sentences().get(most), pattern)) {
                most = i;
            }
        }
        return example.lesson().meant().getOrDefault(pattern, most);
    }

    private double margin(int[] sentence, PressurePattern pattern) {
        double[] scores = scores(sentence);
        return scores[pattern.ordinal()] - scores[HARMLESS];
    }

    private double[] scores(int[] sentence) {
        double[] scores = new double[CLASSES];
        for (int row : sentence) {
            for (int i = 0; i < CLASSES; i++) {
                scores[i] += weights[row * CLASSES + i];
            }
        }
        double share = Leanings.shareOfOne(sentence.length);
        for (int i = 0; i < CLASSES; i++) {
            scores[i] = scores[i] * share + base[i];
        }
        return scores;
    }

    private void step(int[] sentence, int meant, double trust, Lesson lesson) {
        double[] chances = scores(sentence);
        double most = Arrays.stream(chances).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i < CLASSES; i++) {
            boolean silent = i != meant && i != HARMLESS && isOpen(lesson, PressurePattern.values()[i]);
            chances[i] = silent ? 0 : StrictMath.exp(chances[i] - most);
            sum += chances[i];
        }
        double share = Leanings.shareOfOne(sentence.length);
        for (int i = 0; i < CLASSES; i++) {
            if (chances[i] == 0) {
                continue;
            }
            double slope = trust * (chances[i] / sum - (i == meant ? 1 : 0));
            for (int row : sentence) {
                int at = row * CLASSES + i;
                double own = slope * share + SHRINKING * weights[at];
                squares[at] += (float) (own * own);
                weights[at] -= (float) (PACE * own / Math.sqrt(squares[at]));
            }
            baseSquares[i] += (float) (slope * slope);
            base[i] -= (float) (0.1 * slope / Math.sqrt(baseSquares[i]));
        }
    }

    private static boolean isOpen(Lesson lesson, PressurePattern pattern) {
        return lesson.expected().contains(pattern) || lesson.allowed().contains(pattern);
    }

    private OpinionFile written(long checksum) {
        float[] against = new float[HARMLESS];
        for (int pattern = 0; pattern < HARMLESS; pattern++) {
            against[pattern] = base[pattern] - base[HARMLESS];
        }
        float[][] table = new float[rows.size()][HARMLESS];
        for (int row = 0; row < table.length; row++) {
            for (int pattern = 0; pattern < HARMLESS; pattern++) {
                table[row][pattern] = weights[row * CLASSES + pattern] - weights[row * CLASSES + HARMLESS];
            }
        }
        int[] traits = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        return OpinionFile.of(against, traits, table, checksum);
    }
}
