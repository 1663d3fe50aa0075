package io.closewise.api;

import io.closewise.phrasing.PressurePattern;
import io.closewise.phrasing.Severity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in a draft. */
@Schema(
        name = "PhrasingCheckResponse",
        description = "What was found in a draft; the verdict is the gravest severity found.")
public record PhrasingCheckResponse(
        @Schema(description = "CLEAR: nothing was found. WARN: better said otherwise. BLOCK: not to be sent.")
        io.closewise.phrasing.Verdict verdict,

        @Schema(description = "The findings in the order of their start.")
        List<PhrasingFinding> findings) {

    @Schema(description = "A sentence that presses or misleads.")
    public record PhrasingFinding(
            @Schema(description = "What it does.") PressurePattern pattern,
            @Schema(description = "How grave it is.") Severity severity,

            @Schema(description = "Where it starts, in UTF-16 units of the text, from 0.", minimum = "0")
            int start,

            @Schema(
                    description = "Where it ends, in UTF-16 units; the unit at this place is no part of it.",
                    minimum = "1")
            int end,

            @Schema(description = "The text from start to end.")
            String excerpt,

            @Schema(description = "Why it presses or misleads.")
            String reason,

            @Schema(description = "What could be sent in its place; clear by the same check.")
            String rewrite,

            @Schema(description = "The guardrail that it crosses: a code of GET /v1/guardrails.", examples = "URGENCY")
            String guardrail) {}
}
