package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.playbook.document.Resolved;
import java.util.ArrayList;
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

    /** All findings at once, each with a pointer into the document as its author wrote it. */
    public static Checked check(PlaybookDocument document, Bases bases) {
        Resolved resolved = DocumentReader.read(document, bases);
        List<Finding> findings = new ArrayList<>(resolved.findings());
        resolved.playbook()
                .ifPresent(playbook -> findings.addAll(PlaybookLinter.findings(playbook, resolved.places())));
        return new Checked(resolved.full(), findings, resolved.playbook());
    }
}
