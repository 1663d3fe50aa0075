package io.closewise.api.problem;

import io.closewise.playbook.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the check of a playbook found. */
@Schema(description = "Something that the check of a playbook found.")
public record ProblemFinding(
        @Schema(description = "How grave it is.") Finding.Severity severity,

        @Schema(
                description = "What it is about, for whoever sorts or counts; new codes may be added at any time.",
                examples = "MISSING_REMEDY")
        String code,

        @Schema(
                description =
                        "Where it stands in the document: a JSON pointer (RFC 6901); empty is the whole document.",
                examples = "/techniques/3/rules/0")
        String pointer,

        @Schema(description = "What is wrong, and what to do.")
        String message) {

    public static ProblemFinding of(Finding finding) {
        return new ProblemFinding(finding.severity(), finding.code().name(), finding.pointer(), finding.message());
    }
}
