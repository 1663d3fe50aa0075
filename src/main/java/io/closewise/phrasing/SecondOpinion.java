package io.closewise.phrasing;

import java.util.Optional;

/**
 * What judged sentences of many authors say about one sentence. The rules come first: an opinion raises the one pattern that
 * the sentence leans to most, where that is far, and drops what a rule has found only where all the rest of the sentence
 * speaks against it or far more for another pattern.
 */
final class SecondOpinion {

    private static final PressurePattern[] PATTERNS = PressurePattern.values();

    /** So far must a sentence lean before an opinion counts. All four were chosen on batches that were left out of the learning. */
    private static final float FAR = 0;

    /** How much further it must lean to a pattern beside one that a rule has found. */
    private static final float BESIDE = 1;

    /** What it is worth that a rule has found its pattern. */
    private static final float RULE = 2;

    /** How much further than a rule's pattern, its worth included, another must lead to be told instead. */
    private static final float LEAD = 0.5f;

    private final float[] leanings;

    SecondOpinion(Sentence sentence, Leanings learnt) {
        leanings = learnt.of(Traits.of(sentence));
    }

    /** In natural logarithms of odds; above 0 the pattern is likelier than that the sentence is harmless. */
    float towards(PressurePattern pattern) {
        return leanings[pattern.ordinal()];
    }

    boolean isFar(PressurePattern pattern) {
        return towards(pattern) > FAR;
    }

    /** Something excuses the pattern: the opinion has no more to say about it. */
    void passOver(PressurePattern pattern) {
        leanings[pattern.ordinal()] = Float.NEGATIVE_INFINITY;
    }

    /** Whether a finding of a rule would stand. */
    boolean lets(PressurePattern pattern) {
        float worth = towards(pattern) + RULE;
        PressurePattern most = most();
        return worth > FAR && (!isFar(most) || towards(most) <= worth + LEAD);
    }

    /** The pattern that the sentence leans to most, where that is far enough. */
    Optional<PressurePattern> raised(boolean besideAnother) {
        return Optional.of(most()).filter(most -> towards(most) > (besideAnother ? FAR + BESIDE : FAR));
    }

    private PressurePattern most() {
        PressurePattern most = PressurePattern.FALSE_URGENCY;
        for (PressurePattern pattern : PATTERNS) {
            if (towards(pattern) > towards(most)) {
                most = pattern;
            }
        }
        return most;
    }
}
