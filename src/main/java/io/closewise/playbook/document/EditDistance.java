package io.closewise.playbook.document;

import java.util.HashMap;
import java.util.Map;

/**
 * How many letters have to be put in, taken out or changed to make other names of one, which has at most {@value #LONGEST} UTF-16
 * units. A column of the usual table is one word of bits (Myers 1999), so a comparison takes as many steps as the other name has
 * letters.
 */
final class EditDistance {

    static final int LONGEST = Long.SIZE;

    private final int length;
    private final Map<Character, Long> places = new HashMap<>();

    EditDistance(String from) {
        if (from.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " UTF-16 units are compared");
        }
        this.length = from.length();
        for (int i = 0; i < length; i++) {
            places.merge(from.charAt(i), 1L << i, (one, other) -> one | other);
        }
    }

    /** The distance to another name; where it is above the bound, any number above it. */
    int to(String other, int bound) {
        if (Math.abs(other.length() - length) > bound) {
            return Math.abs(other.length() - length);
        }
        if (length == 0) {
            return other.length();
        }
        long last = 1L << (length - 1);
        long up = -1;
        long down = 0;
        int distance = length;
        for (int i = 0; i < other.length(); i++) {
            long same = places.getOrDefault(other.charAt(i), 0L);
            long across = (((same & up) + up) ^ up) | same;
            long right = down | ~(across | up);
            long left = up & across;
            distance += (right & last) == 0 ? 0 : 1;
            distance -= (left & last) == 0 ? 0 : 1;
            // each letter that is left takes away one at most
            if (distance - (other.length() - i - 1) > bound) {
                return bound + 1;
            }
            right = right << 1 | 1;
            up = left << 1 | ~(same | down | right);
            down = right & (same | down);
        }
        return distance;
    }
}
