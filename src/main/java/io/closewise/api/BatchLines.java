package io.closewise.api;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other, in memory that does not grow with their number or their length. */
final class BatchLines {

    private static final int READ_AT_ONCE = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private final Flushable beforeWaiting;
    private final byte[] read = new byte[READ_AT_ONCE];
    private int from;
    private int to;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private long number;

    /**
     * Takes lines of at most so many bytes.
     *
     * @param beforeWaiting is flushed before anything is read that may not be there yet
     */
    BatchLines(InputStream in, int longest, Flushable beforeWaiting) {
        this.in = in;
        this.longest = longest;
        this.beforeWaiting = beforeWaiting;
    }

    /** A line that is not blank. Its number counts blank ones too, from 1; it has no text where that is too long. */
    record Line(long number, byte @Nullable [] text) {}

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (readLine()) {
            number++;
            if (tooLong) {
                return new Line(number, null);
            }
            byte[] text = line.toByteArray();
            if (!isBlank(text)) {
                return new Line(number, text);
            }
        }
        return null;
    }

    /** Whether there was one more; the last one need not have an end. */
    private boolean readLine() throws IOException {
        line.reset();
        tooLong = false;
        boolean begun = false;
        while (true) {
            if (from == to) {
                beforeWaiting.flush();
                to = in.read(read);
                from = 0;
                if (to < 0) {
                    // asked once more, it has to be the end again
                    to = 0;
                    return begun;
                }
            }
            begun |= from < to;
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            keep(end - from);
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
    }

    private void keep(int length) {
        if (line.size() + length > longest) {
            tooLong = true;
        } else {
            line.write(read, from, length);
        }
    }

    private static boolean isBlank(byte[] text) {
        for (byte one : text) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
