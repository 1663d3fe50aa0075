package io.closewise.phrasing;

import java.util.Optional;

/**
 * What judged sentences of many authors say about one that no rule was written for. The rules come first: an opinion only raises
 * a pattern that leans far, most of all where no rule speaks, and drops a finding that everything else in the sentence speaks
 * against.
 */
final class SecondOpinion {

    /** So far must a sentence lean before an opinion counts. Chosen on batches that were left out of the learning. */
    private static final float FAR = 0;

    /** What a rule that has found its pattern is worth. */
    private static final float RULE = 2.25f;

    /** How much further a sentence must lean towards a pattern beside one that a rule has found. */
    private static final float BESIDE = 0.5f;

    private final Leanings leanings;

    SecondOpinion(Leanings leanings) {
        this.leanings = leanings;
    }

    /** How far a sentence leans towards each pattern, in their order. */
    float[] of(Sentence sentence) {
        return leanings.of(Traits.of(sentence));
    }

    static boolean confirms(float[] opinion, PressurePattern pattern) {
        return opinion[pattern.ordinal()] + RULE > FAR;
    }

    /** The pattern that the sentence leans to most, where that is far. */
    static Optional<PressurePattern> raised(float[] opinion, boolean besideAnother) {
        PressurePattern most = PressurePattern.values()[0];
        for (PressurePattern pattern : PressurePattern.values()) {
            if (opinion[pattern.ordinal()] > opinion[most.ordinal()]) {
                most = pattern;
            }
        }
        float far = besideAnother ? FAR + BESIDE : FAR;
        return Optional.of(most).filter(pattern -> opinion[pattern.ordinal()] > far);
    }
}
