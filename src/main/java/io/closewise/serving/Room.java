package io.closewise.serving;

import io.closewise.recommendation.CompiledPlaybook;

/**
 * How much of the heap compiled playbooks may take, in bytes.
 *
 * @param kept for those that answer as a matter of course
 * @param others for those that are compiled when they are asked for
 */
record Room(long kept, long others) {

    /** In which weights are counted, in bytes: coarse enough for an int. */
    static final int UNIT = 1024;

    private static final double LARGEST_SHARE = 0.9;

    Room {
        if (kept < 0 || others < 0) {
            throw new IllegalArgumentException("no room: " + kept + " and " + others + " bytes");
        }
    }

    /** A share of the whole heap, half of it for each. Throws IllegalArgumentException for a share beside 0 to 0.9. */
    static Room of(double share) {
        if (!(share >= 0 && share <= LARGEST_SHARE)) {
            throw new IllegalArgumentException(
                    "closewise.playbook.heap-share lies from 0 to " + LARGEST_SHARE + ", not " + share);
        }
        long half = (long) (Runtime.getRuntime().maxMemory() * share / 2);
        return new Room(half, half);
    }

    /** The weight of a playbook, in units and at least one. */
    static int weight(CompiledPlaybook playbook) {
        return (int) Math.min(Integer.MAX_VALUE, playbook.bytes() / UNIT + 1);
    }
}
