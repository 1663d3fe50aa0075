package io.closewise.phrasing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * How far each trait leans towards each pattern, as learnt from judged sentences. The file holds, after the leaning of a sentence
 * without traits, the traits in rising order; each has a step and, in four bits for each pattern, how many steps it leans.
 */
final class Leanings {

    static final String FILE = "/phrasing/second-opinion.bin";
    static final int PATTERNS = PressurePattern.values().length;

    /** What one step of one is worth. */
    static final float UNIT = 0.05f;

    /** The most steps that four bits hold, and the longest step with which so many fit a byte. */
    static final int MOST_STEPS = 7;

    static final int LONGEST_STEP = Byte.MAX_VALUE / MOST_STEPS;

    private static final int EMPTY = -1;

    private final float[] base;
    private final int[] slots;
    private final int[] traits;
    private final byte[] weights;

    private Leanings(float[] base, int[] traits, byte[] weights) {
        this.base = base;
        this.traits = traits;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(2, traits.length)) << 2];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < traits.length; row++) {
            int slot = traits[row] & slots.length - 1;
            while (slots[slot] != EMPTY) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = row;
        }
    }

    static Leanings learnt() {
        try (InputStream file = Objects.requireNonNull(Leanings.class.getResourceAsStream(FILE), FILE)) {
            return read(new DataInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Leanings read(DataInputStream in) throws IOException {
        float[] base = new float[PATTERNS];
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            base[pattern] = in.readFloat();
        }
        int[] traits = new int[in.readInt()];
        byte[] rows = in.readNBytes(traits.length * (Integer.BYTES + 1 + PATTERNS / 2));
        byte[] weights = new byte[traits.length * PATTERNS];
        int at = 0;
        for (int row = 0; row < traits.length; row++) {
            for (int part = 0; part < Integer.BYTES; part++) {
                traits[row] = traits[row] << Byte.SIZE | rows[at++] & 0xff;
            }
            int step = rows[at++];
            for (int pattern = 0; pattern < PATTERNS; pattern += 2) {
                byte two = rows[at++];
                weights[row * PATTERNS + pattern] = (byte) ((two >> 4) * step);
                weights[row * PATTERNS + pattern + 1] = (byte) ((two << 28 >> 28) * step);
            }
        }
        return new Leanings(base, traits, weights);
    }

    /** How far a sentence with these traits leans towards each pattern and away from being harmless, in natural logarithms of odds. */
    float[] of(int[] ofSentence) {
        int[] sums = new int[PATTERNS];
        int known = 0;
        for (int trait : ofSentence) {
            int row = rowOf(trait);
            if (row != EMPTY) {
                known++;
                for (int pattern = 0, at = row * PATTERNS; pattern < PATTERNS; pattern++, at++) {
                    sums[pattern] += weights[at];
                }
            }
        }
        float share = shareOfOne(known) * UNIT;
        float[] leanings = new float[PATTERNS];
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            leanings[pattern] = base[pattern] + sums[pattern] * share;
        }
        return leanings;
    }

    /** The more traits are known, the less each of them counts, so that a long sentence does not lean further for its length. */
    static float shareOfOne(int known) {
        return (float) (1 / Math.sqrt(known + 1.0));
    }

    private int rowOf(int trait) {
        int slot = trait & slots.length - 1;
        while (slots[slot] != EMPTY && traits[slots[slot]] != trait) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }
}
