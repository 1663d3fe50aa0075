package io.closewise.phrasing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * How far each trait leans towards each pattern, as learnt from judged sentences. A trait that no
 * lesson held leans nowhere.
 */
final class Leanings {

    static final String FILE = "/phrasing/second-opinion.bin";
    static final int PATTERNS = PressurePattern.values().length;

    /** What one step of one is worth. */
    static final float UNIT = 0.05f;

    /** A trait leans by at most so many steps of its own: more cost room and tell no more. */
    static final int MOST_STEPS = 3;

    /** With a longer one, so many steps would not fit a byte. */
    static final int LONGEST_STEP = Byte.MAX_VALUE / MOST_STEPS;

    /** The traits stand in rising order, each told as the gap to the one before. */
    static final int GAP_BYTES = 3;

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
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of a deflated table: see {@code OpinionFile}, which writes them. */
    static Leanings read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(file));
        float[] base = new float[PATTERNS];
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            base[pattern] = in.readFloat();
        }
        int[] traits = new int[in.readInt()];
        byte[] gaps = in.readNBytes(traits.length * GAP_BYTES);
        for (int row = 0; row < traits.length; row++) {
            int gap = 0;
            for (int part = 0; part < GAP_BYTES; part++) {
                gap = gap << Byte.SIZE | gaps[part * traits.length + row] & 0xff;
            }
            traits[row] = row == 0 ? gap : traits[row - 1] + gap;
        }
        byte[] steps = in.readNBytes(traits.length);
        byte[] counts = in.readNBytes(traits.length * PATTERNS / 2);
        byte[] weights = new byte[traits.length * PATTERNS];
        for (int at = 0; at < counts.length; at++) {
            int step = steps[at / (PATTERNS / 2)];
            weights[2 * at] = (byte) ((counts[at] >> 4) * step);
            weights[2 * at + 1] = (byte) ((counts[at] << 28 >> 28) * step);
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
