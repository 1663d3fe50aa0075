package io.closewise.recommendation;

import java.util.Arrays;

/**
 * The outcome of one decision, without words: which techniques are allowed, in order, with scores in thousandths.
 *
 * @param order indexes into the compiled techniques, best first; what is blocked is not among them
 * @param scores the score of each of them
 * @param lift by how much the first was lifted to stand first
 * @param verdict what it comes to
 */
record Ranking(int[] order, int[] scores, int lift, Verdict verdict) {

    boolean sameOutcome(Ranking other) {
        return verdict == other.verdict && Arrays.equals(order, other.order);
    }
}
