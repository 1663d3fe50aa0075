package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides: blocks first, then cautions, then the score of what is left.
 *
 * <p>Which technique stands first also settles the verdict, so it is chosen with care: a technique that the moment calls for
 * whatever cautions stand beside it; else the best one that nothing speaks against; else the best one. That way a deal that
 * gets worse never gets a milder verdict.
 */
final class Ranker {

    private static final int INDEX_BITS = 16;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

    private final CompiledTechnique[] techniques;
    /** The indexes of those that may be allowed at all. */
    private final int[] candidates;

    /** The techniques in the order of their keys, which breaks ties. */
    Ranker(CompiledTechnique[] techniques) {
        this.techniques = techniques;
        this.candidates = IntStream.range(0, techniques.length)
                .filter(i -> !techniques[i].alwaysBlocked())
                .toArray();
    }

    Ranking rank(SignalSet signals) {
        long[] sorted = new long[candidates.length];
        int count = 0;
        int first = -1;
        long firstMerit = Long.MIN_VALUE;
        boolean firstCautioned = false;
        for (int i : candidates) {
            CompiledTechnique technique = techniques[i];
            if (technique.blocked(signals)) {
                continue;
            }
            int cautions = technique.cautions(signals);
            CompiledRule lead = technique.lead(signals);
            int score = score(technique, signals, cautions, lead);
            long merit = merit(lead, cautions, score);
            if (merit > firstMerit) {
                firstMerit = merit;
                first = i;
                firstCautioned = cautions > 0;
            }
            // higher scores first, and of equal scores the lower index
            sorted[count++] = ((long) -score << INDEX_BITS) | i;
        }
        Arrays.sort(sorted, 0, count);
        return count == 0
                ? new Ranking(new int[0], new int[0], 0, Verdict.HOLD)
                : withFirst(first, firstCautioned, sorted, count);
    }

    /** What decides about the first place, for an allowed technique; of equal ones the lower index stands first. */
    static long merit(CompiledTechnique technique, SignalSet signals) {
        int cautions = technique.cautions(signals);
        CompiledRule lead = technique.lead(signals);
        return merit(lead, cautions, score(technique, signals, cautions, lead));
    }

    /** The score of an allowed technique, without what lifts the first. */
    static int score(CompiledTechnique technique, SignalSet signals) {
        return score(technique, signals, technique.cautions(signals), technique.lead(signals));
    }

    private static int score(
            CompiledTechnique technique, SignalSet signals, int cautions, @Nullable CompiledRule lead) {
        return Scoring.own(technique.favour(signals), cautions) + (lead == null ? 0 : lead.weight());
    }

    /** What decides about the first place: steadfast leads by their weight, then what carries no caution, then the score. */
    private static long merit(@Nullable CompiledRule lead, int cautions, int score) {
        if (lead != null && lead.rule().evenWithCaution()) {
            return (2L << 40) + ((long) lead.weight() << 20) + score;
        }
        return (cautions == 0 ? 1L << 40 : 0) + score;
    }

    private static Ranking withFirst(int first, boolean cautioned, long[] sorted, int count) {
        int[] order = new int[count];
        int[] scores = new int[count];
        int best = score(sorted[0]);
        int next = 1;
        for (int i = 0; i < count; i++) {
            int index = (int) (sorted[i] & INDEX_MASK);
            int place = index == first ? 0 : next++;
            scores[place] = score(sorted[i]);
            order[place] = index;
        }
        boolean behind = count > 1 && (scores[0] < best || scores[0] == scores[1] && order[0] > order[1]);
        int lift = behind ? best - scores[0] + Scoring.AHEAD : 0;
        scores[0] += lift;
        return new Ranking(order, scores, lift, cautioned ? Verdict.PROCEED_WITH_CARE : Verdict.PROCEED);
    }

    private static int score(long packed) {
        return (int) -(packed >> INDEX_BITS);
    }
}
