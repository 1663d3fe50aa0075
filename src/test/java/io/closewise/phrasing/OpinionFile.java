package io.closewise.phrasing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What {@link Leanings} reads: the leaning without traits, the number of traits, and then column by column, as that deflates best,
 * the gaps between traits, the step of each, and how many steps each leans to each pattern, two patterns a byte. The checksum of
 * the lessons ends it.
 */
record OpinionFile(byte[] bytes) {

    /**
     * @param traits in rising order
     * @param weights one row of as many as there are patterns for each trait
     */
    static OpinionFile of(float[] base, int[] traits, float[][] weights, long checksum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, best))) {
            for (float each : base) {
                out.writeFloat(each);
            }
            out.writeInt(traits.length);
            for (int part = Leanings.GAP_BYTES - 1; part >= 0; part--) {
                for (int row = 0; row < traits.length; row++) {
                    out.writeByte((row == 0 ? traits[0] : traits[row] - traits[row - 1]) >>> part * Byte.SIZE);
                }
            }
            int[] steps = new int[traits.length];
            for (int row = 0; row < traits.length; row++) {
                steps[row] = step(weights[row]);
                out.writeByte(steps[row]);
            }
            for (int row = 0; row < traits.length; row++) {
                for (int pattern = 0; pattern < Leanings.PATTERNS; pattern += 2) {
                    out.writeByte(counted(weights[row][pattern], steps[row]) << 4
                            | counted(weights[row][pattern + 1], steps[row]) & 0xf);
                }
            }
            out.writeLong(checksum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return new OpinionFile(bytes.toByteArray());
    }

    private static int step(float[] weights) {
        double most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight) / Leanings.UNIT);
        }
        return (int) Math.max(1, Math.min(Leanings.LONGEST_STEP, Math.ceil(most / Leanings.MOST_STEPS)));
    }

    private static int counted(float weight, int step) {
        double steps = Math.round(weight / Leanings.UNIT / step);
        return (int) Math.max(-Leanings.MOST_STEPS, Math.min(Leanings.MOST_STEPS, steps));
    }

    Leanings read() {
        try {
            return Leanings.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
