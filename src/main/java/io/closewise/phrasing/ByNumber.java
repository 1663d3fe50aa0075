package io.closewise.phrasing;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable map from the numbers of words, open-addressed: a look-up is a comparison or two and touches no object. */
final class ByNumber<V> {

    private static final int FREE = Integer.MIN_VALUE;

    private final int[] keys;
    private final Object[] values;

    ByNumber(Map<Integer, V> entries) {
        int size = Math.max(2, Integer.highestOneBit(entries.size()) << 2);
        keys = new int[size];
        values = new Object[size];
        Arrays.fill(keys, FREE);
        entries.forEach((key, value) -> {
            int at = slot(key);
            keys[at] = key;
            values[at] = value;
        });
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(int key) {
        return (V) values[slot(key)];
    }

    /** Where {@code key} is, or would be. */
    private int slot(int key) {
        int at = key * 0x9E3779B9 >>> 7 & keys.length - 1;
        while (keys[at] != key && keys[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
