package io.closewise.phrasing;

import java.util.Collection;

/**
 * Says cheaply that a word is not in a set; it may be wrong only in saying that it is. Most words of a text start no phrase, so
 * this spares most of the look-ups.
 */
final class WordFilter {

    private static final int BITS = 1024;

    private final long[] filter = new long[BITS / Long.SIZE];

    WordFilter(Collection<String> words) {
        for (String word : words) {
            int bit = bit(word);
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    boolean mayHold(String word) {
        int bit = bit(word);
        return (filter[bit >>> 6] >>> bit & 1) != 0;
    }

    /** False only where the two sets have no word in common. */
    boolean mayMeet(WordFilter other) {
        for (int i = 0; i < filter.length; i++) {
            if ((filter[i] & other.filter[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 10 ^ hash >>> 20) & BITS - 1;
    }
}
