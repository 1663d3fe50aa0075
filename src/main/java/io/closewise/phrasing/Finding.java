package io.closewise.phrasing;

/**
 * One sentence that presses or misleads. It spans the whole sentence, so that {@code rewrite} can take its place as it stands.
 *
 * @param start first UTF-16 unit of the sentence in the draft
 * @param end the unit after its last
 * @param excerpt the draft's text from {@code start} to {@code end}
 * @param rewrite never blank, and clear by the same check
 * @param guardrail the code of the ethical rule that the sentence breaks
 */
public record Finding(
        PressurePattern pattern,
        Severity severity,
        int start,
        int end,
        String excerpt,
        String reason,
        String rewrite,
        String guardrail) {

    public Finding {
        if (start < 0 || end <= start || excerpt.length() != end - start) {
            throw new IllegalArgumentException(pattern + " lies at " + start + ".." + end);
        }
        if (reason.isBlank() || rewrite.isBlank()) {
            throw new IllegalArgumentException(pattern + " needs a reason and a rewrite");
        }
    }
}
