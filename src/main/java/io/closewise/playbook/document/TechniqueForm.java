package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.List;

/** Parts of one technique that go together or exclude each other. */
final class TechniqueForm {

    private TechniqueForm() {}

    static void check(JsonNode technique, String pointer, List<Finding> findings) {
        String status = technique.path("status").asText();
        if (status.isEmpty()) {
            return;
        }
        boolean prohibited = status.equals("PROHIBITED");
        boolean warns = technique.has("warning");
        boolean speaks = technique.path("phrasings").size() > 0;
        if (prohibited && !warns) {
            findings.add(Finding.error(
                    FindingCode.MISSING_FIELD,
                    pointer,
                    "A prohibited technique is named only to warn, and this one has no warning. Say why, how to recognise it and what"
                            + " to do instead."));
        }
        if (prohibited && speaks) {
            findings.add(Finding.error(
                    FindingCode.INCONSISTENT,
                    pointer + "/phrasings",
                    "A prohibited technique has no words to use it with. Take the phrasings out."));
        }
        if (!prohibited && warns) {
            findings.add(Finding.error(
                    FindingCode.INCONSISTENT,
                    pointer + "/warning",
                    "Only a prohibited technique has a warning. Take it out, or prohibit the technique."));
        }
        if (!prohibited && !speaks) {
            findings.add(Finding.error(
                    FindingCode.EMPTY_PHRASING,
                    technique.has("phrasings") ? pointer + "/phrasings" : pointer,
                    "A technique that may be recommended has words to say. Add at least one phrasing."));
        }
    }
}
