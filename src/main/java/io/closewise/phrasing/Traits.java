package io.closewise.phrasing;

import java.util.Arrays;
import java.util.Set;

/**
 * What the {@link SecondOpinion} sees of a sentence: each stem, each two neighbours, and each two stems that stand near each other
 * in this order, as numbers. The start and the end of the sentence count as stems; what is reported is kept apart from what the
 * seller says. Their number grows in step with the sentence.
 */
final class Traits {

    /** How far apart two stems may stand and still say something together. */
    private static final int REACH = 10;

    /** They stand near everything, so that a pair with one of them says little unless the two are neighbours. */
    private static final Set<String> SMALL = Set.of(
            "the", "a", "to", "of", "and", "in", "on", "at", "for", "it", "is", "be", "that", "this", "with", "an",
            "as", "are", "was");

    /** Traits are numbers from 0 to this: so many that two seldom share one, so few that three bytes hold them. */
    static final int HIGHEST = 0xffffff;

    private static final int ALONE = 1;
    private static final int NEIGHBOURS = 2;
    private static final int NEAR = 3;

    private static final int START = "^".hashCode();
    private static final int ASKED = "?".hashCode();
    private static final int TOLD = "$".hashCode();
    private static final int REPORTED = 0x5bd1e995;

    private Traits() {}

    static int[] of(Sentence sentence) {
        int last = sentence.size() + 1;
        int[] stems = new int[last + 1];
        boolean[] small = new boolean[last + 1];
        stems[0] = START;
        stems[last] = sentence.isQuestion() ? ASKED : TOLD;
        for (int at = 1; at < last; at++) {
            Word word = sentence.word(at - 1);
            stems[at] = nameOf(word).hashCode() * (sentence.isReported(at - 1) ? REPORTED : 1);
            small[at] = SMALL.contains(word.text());
        }
        int[] traits = new int[(last + 1) * (REACH + 2)];
        int count = 0;
        for (int at = 0; at <= last; at++) {
            if (at > 0 && at < last) {
                traits[count++] = mixed(ALONE, stems[at], 0);
            }
            if (at < last) {
                traits[count++] = mixed(NEIGHBOURS, stems[at], stems[at + 1]);
            }
            for (int next = at + 1; next <= Math.min(last, at + REACH); next++) {
                if (next == at + 1 || !small[at] && !small[next]) {
                    traits[count++] = mixed(NEAR, stems[at], stems[next]);
                }
            }
        }
        return Arrays.copyOf(traits, count);
    }

    private static String nameOf(Word word) {
        return switch (word.kind()) {
            case FIGURE -> "<fig>";
            case NUMBER -> word.text().equals("one") ? "one" : "<num>";
            case DAY -> "<day>";
            default -> Stem.of(word.text());
        };
    }

    private static int mixed(int kind, int one, int other) {
        int mixed = (kind * 31 + one) * 0x85ebca6b ^ Integer.rotateLeft(other * 0xc2b2ae35, 15);
        mixed = (mixed ^ mixed >>> 15) * 0x9E3779B9;
        return (mixed ^ mixed >>> 13) & HIGHEST;
    }
}
