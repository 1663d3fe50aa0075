package io.closewise.technique;

/** How a technique is played at one moment: a stage, or {@code ENTERPRISE_MULTI_THREAD} for several contacts in a large firm. */
public record Play(
        String moment,
        String goodLooksLike,
        String move,
        String line,
        String pivotSignal,
        String risk,
        String safeguard) {}
