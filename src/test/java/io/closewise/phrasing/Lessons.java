package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The judged texts that the second opinion may learn from: all but the halves that are held back to measure it. */
final class Lessons {

    static final List<String> BATCHES = List.of(
            "cases",
            "corpus",
            "second-batch",
            "third-batch",
            "fourth-batch",
            "fifth-batch",
            "sixth-batch",
            "seventh-batch",
            "eighth-batch",
            "ninth-batch",
            "tenth-batch",
            "eleventh-batch",
            "twelfth-batch",
            "thirteenth-batch",
            "fourteenth-batch",
            "fifteenth-batch",
            "sixteenth-batch",
            "seventeenth-batch",
            "eighteenth-batch",
            "nineteenth-batch",
            "twentieth-batch",
            "twenty-first-batch",
            "twenty-second-batch",
            "twenty-third-batch");

    private Lessons() {}

    static Cases of(String batch) {
        return Cases.of(batch + ".json").only(each -> !each.half().equals("held"));
    }

    static List<Lesson> allBut(String left) {
        List<Lesson> lessons = new ArrayList<>();
        for (String batch : BATCHES) {
            if (!batch.equals(left)) {
                lessons.addAll(Lesson.of(batch, of(batch)));
            }
        }
        return lessons;
    }

    /** Changes with every text, judgement and trait that is learnt from. */
    static long checksum(List<Lesson> lessons) {
        CRC32 sum = new CRC32();
        for (Lesson lesson : lessons) {
            lesson.expected().forEach(pattern -> sum.update(pattern.ordinal()));
            sum.update(-1);
            lesson.allowed().forEach(pattern -> sum.update(pattern.ordinal()));
            for (int[] traits : lesson.sentences()) {
                sum.update(-2);
                for (int trait : traits) {
                    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                        sum.update(trait >>> shift);
                    }
                }
            }
        }
        return sum.getValue();
    }
}
