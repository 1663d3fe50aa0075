package io.closewise.recommendation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The outcome of one decision, without words: which techniques are allowed, in order, with scores in thousandths.
 *
 * @param order indexes into the compiled techniques, best first; what is blocked is not among them
 * @param scores the score of each of them
 * @param lift by how much the first was lifted to stand first
 * @param runnerUp what the best of the others has to decide about the first place; {@code Long.MIN_VALUE} where there is none
 * @param standings how each of them stands
 * @param verdict what it comes to
 */
record Ranking(int[] order, int[] scores, int lift, long runnerUp, Standings standings, Verdict verdict) {

    /** The indexes of what is allowed, of so many techniques. */
    BitSet allowed(int techniques) {
        BitSet allowed = new BitSet(techniques);
        for (int index : order) {
            allowed.set(index);
        }
        return allowed;
    }

    boolean sameOutcome(Ranking other) {
        return verdict == other.verdict && Arrays.equals(order, other.order);
    }
}
