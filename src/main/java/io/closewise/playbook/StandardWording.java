package io.closewise.playbook;

import org.jspecify.annotations.Nullable;

/** What is said of a signal wherever a rule has no words of its own. */
public record StandardWording(
        @Nullable Words block, @Nullable Words caution) {

    /** Why, and what to do instead. */
    public record Words(String reason, String remedy) {}

    /** The words for a flag of this effect. */
    public Words forEffect(Effect effect) {
        Words words = effect == Effect.BLOCK ? block : caution;
        if (words == null) {
            throw new IllegalArgumentException("no standard words for " + effect);
        }
        return words;
    }
}
