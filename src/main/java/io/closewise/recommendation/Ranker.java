package io.closewise.recommendation;

import io.closewise.deal.SignalMasks;
import io.closewise.deal.SignalSet;
import java.util.Arrays;
import java.util.stream.IntStream;

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
    /** What blocks each of the techniques by itself. */
    private final SignalMasks blocks;

    /** The techniques in the order of their keys, which breaks ties. */
    Ranker(CompiledTechnique[] techniques) {
        this.techniques = techniques;
        this.candidates = IntStream.range(0, techniques.length)
                .filter(i -> !techniques[i].alwaysBlocked())
                .toArray();
        this.blocks = new SignalMasks(
                Arrays.stream(techniques).map(CompiledTechnique::blockedByEach).toList());
    }

    /** The indexes of those that may be allowed at all and that none of these signals blocks by itself. */
    int[] notBlockedByOneOf(SignalSet signals) {
        int[] open = new int[candidates.length];
        int count = 0;
        for (int i : candidates) {
            if (!blocks.intersects(i, signals)) {
                open[count++] = i;
            }
        }
        return Arrays.copyOf(open, count);
    }

    Ranking rank(SignalSet signals) {
        Standings standings = new Standings(techniques.length);
        long[] sorted = new long[candidates.length];
        int count = 0;
        int first = -1;
        long firstMerit = Long.MIN_VALUE;
        long runnerUp = Long.MIN_VALUE;
        for (int i : candidates) {
            if (blocks.intersects(i, signals) || techniques[i].blockedOtherwise(signals)) {
                continue;
            }
            long merit = standings.note(i, techniques[i], signals);
            if (merit > firstMerit) {
                runnerUp = firstMerit;
                firstMerit = merit;
                first = i;
            } else if (merit > runnerUp) {
                runnerUp = merit;
            }
            // higher scores first, and of equal scores the lower index
            sorted[count++] = ((long) -Standings.score(merit) << INDEX_BITS) | i;
        }
        Arrays.sort(sorted, 0, count);
        return count == 0
                ? new Ranking(new int[0], new int[0], 0, Long.MIN_VALUE, standings, Verdict.HOLD)
                : withFirst(first, runnerUp, standings, sorted, count);
    }

    private static Ranking withFirst(int first, long runnerUp, Standings standings, long[] sorted, int count) {
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
        Verdict verdict = standings.cautioned(first) ? Verdict.PROCEED_WITH_CARE : Verdict.PROCEED;
        return new Ranking(order, scores, lift, runnerUp, standings, verdict);
    }

    private static int score(long packed) {
        return (int) -(packed >> INDEX_BITS);
    }
}
