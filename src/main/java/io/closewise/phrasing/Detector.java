package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/**
 * One way of pressing: what gives it away, what excuses it, why it matters and how to say it better. A detector looks at one
 * sentence in its passage, keeps no state, and can be read and changed without the others.
 */
interface Detector {

    PressurePattern pattern();

    /** Whether the sentence at {@code index} presses in this way, unless it {@link #isExcused}. */
    boolean presses(Passage passage, int index);

    /** Whether something in the sentence or beside it makes it harmless, however it may sound. */
    default boolean isExcused(Passage passage, int index) {
        return false;
    }

    /** Patterns that say more about the same sentence: where one of them is found, this one is not told as well. */
    default Set<PressurePattern> yieldsTo() {
        return Set.of();
    }

    /** Why it matters, in one sentence to the seller. */
    String reason();

    /**
     * Ways to say it better, the closest to the seller's sentence first. The last one is clear whatever the sentence, as it takes
     * nothing from it.
     */
    List<String> rewrites(Passage passage, Sentence sentence);

    default Severity severity(Passage passage) {
        return pattern().severity();
    }
}
