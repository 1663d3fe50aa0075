package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.playbook.document.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one check of a document: its form, and where that is right, its sense. */
public final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * What a check comes to.
     *
     * @param full the document with all that it inherits
     * @param playbook what may answer; empty where a finding of its form keeps it from being read
     */
    public record Checked(PlaybookDocument full, List<Finding> findings, Optional<Playbook> playbook) {

        public Checked {
            findings = List.copyOf(findings);
        }

        /** Whether nothing keeps it from being published. */
        public boolean isPublishable() {
            return playbook.isPresent() && findings.stream().noneMatch(Finding::isError);
        }
    }

    /** All findings at once, up to {@value Finding#MOST_TOLD}, each with a pointer into the document as its author wrote it. */
    public static Checked check(PlaybookDocument document, Bases bases) {
        Resolved resolved = DocumentReader.read(document, bases);
        List<Finding> findings = new ArrayList<>(resolved.findings());
        resolved.playbook()
                .ifPresent(playbook -> findings.addAll(PlaybookLinter.findings(playbook, resolved.places())));
        return new Checked(resolved.full(), told(findings), resolved.playbook());
    }

    /** Where not all can be told, errors come first, and the last one says that there is more. */
    private static List<Finding> told(List<Finding> found) {
        if (found.size() <= Finding.MOST_TOLD) {
            return found;
        }
        List<Finding> gravest = found.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(Finding.MOST_TOLD)
                .toList();
        int last = Finding.MOST_TOLD - 1;
        List<Finding> told = new ArrayList<>(gravest.subList(0, last));
        told.add(new Finding(
                gravest.get(last).severity(),
                FindingCode.MORE_FINDINGS,
                "",
                "There is more than these " + last + " findings. Mend them, and check again."));
        return told;
    }
}
