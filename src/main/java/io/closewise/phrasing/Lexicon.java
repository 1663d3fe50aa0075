package io.closewise.phrasing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words that phrases speak of, so that matching compares numbers, and knows which cues a word can start. It grows
 * while phrases are compiled, which is over before the first draft is read; a word of a draft that no phrase knows gets
 * {@link #UNKNOWN}, so a text adds nothing to it.
 */
final class Lexicon {

    static final int UNKNOWN = -1;

    private static final long[] NONE = {};
    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

    /** For each word the set of cues, as bits, that it starts. */
    private static volatile long[][] starts = {};

    private static volatile int cues;

    private Lexicon() {}

    /** The number of a word of a phrase. */
    static synchronized int enter(String word) {
        Integer known = NUMBERS.putIfAbsent(word, NUMBERS.size());
        return known == null ? NUMBERS.size() - 1 : known;
    }

    /** The number of a new cue that starts with one of these words. */
    static synchronized int enterCue(Collection<Integer> firsts) {
        long[][] grown = Arrays.copyOf(starts, Math.max(starts.length, NUMBERS.size()));
        for (int first : firsts) {
            long[] before = grown[first] == null ? NONE : grown[first];
            grown[first] = Arrays.copyOf(before, Math.max(before.length, cues / Long.SIZE + 1));
            grown[first][cues / Long.SIZE] |= 1L << cues;
        }
        starts = grown;
        int number = cues;
        cues = number + 1;
        return number;
    }

    static int find(String word) {
        return NUMBERS.getOrDefault(word, UNKNOWN);
    }

    /** The cues that a word starts, as bits. */
    static long[] startedBy(int number) {
        long[][] known = starts;
        return number == UNKNOWN || number >= known.length || known[number] == null ? NONE : known[number];
    }

    /** How many blocks of 64 hold all cues. */
    static int cueBlocks() {
        return cues / Long.SIZE + 1;
    }

    static int size() {
        return NUMBERS.size();
    }
}
