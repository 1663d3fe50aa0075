package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import org.jspecify.annotations.Nullable;

/**
 * How the allowed techniques of one decision stand, by their index: what is needed to say in what place each would be, without
 * asking its rules again. What is blocked has no standing.
 */
final class Standings {

    private static final int SCORE_BITS = 20;
    private static final long SCORE_MASK = (1L << SCORE_BITS) - 1;
    private static final long WITHOUT_CAUTION = 1L << 40;
    private static final long STEADFAST = 2L << 40;

    private final int[] favours;
    private final int[] cautions;
    private final @Nullable CompiledRule[] leads;

    Standings(int techniques) {
        favours = new int[techniques];
        cautions = new int[techniques];
        leads = new CompiledRule[techniques];
    }

    /** Notes how an allowed technique stands, and returns its merit. */
    long note(int index, CompiledTechnique technique, SignalSet signals) {
        favours[index] = technique.favour(signals);
        cautions[index] = technique.cautions(signals);
        leads[index] = technique.lead(signals);
        return merit(index);
    }

    boolean cautioned(int index) {
        return cautions[index] > 0;
    }

    /** What decides about the first place; of equal ones the lower index stands first. */
    long merit(int index) {
        return merit(favours[index], cautions[index], leads[index]);
    }

    /** The merit with other signals, of which only what these rules say differs. */
    long meritWith(int index, CompiledTechnique technique, CompiledRule[] rules, SignalSet now, SignalSet then) {
        int favour = favours[index];
        int caution = cautions[index];
        CompiledRule lead = leads[index];
        for (CompiledRule rule : rules) {
            boolean holds = rule.holds(then);
            if (holds == rule.holds(now)) {
                continue;
            }
            int sign = holds ? 1 : -1;
            switch (rule.effect()) {
                case CAUTION -> caution += sign;
                case LEAD -> lead = technique.lead(then);
                default -> favour += sign * rule.weight();
            }
        }
        return merit(favour, caution, lead);
    }

    /** The score that a merit is made of, without what lifts the first. */
    static int score(long merit) {
        return (int) (merit & SCORE_MASK);
    }

    /** Steadfast leads by their weight, then what carries no caution, then the score. */
    private static long merit(int favour, int cautions, @Nullable CompiledRule lead) {
        int score = Scoring.own(favour, cautions) + (lead == null ? 0 : lead.weight());
        if (lead != null && lead.rule().evenWithCaution()) {
            return STEADFAST + ((long) lead.weight() << SCORE_BITS) + score;
        }
        return (cautions == 0 ? WITHOUT_CAUTION : 0) + score;
    }
}
