package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** The way from a document to a playbook: what it builds on is put in, and everything wrong with its form is found at once. */
public final class DocumentReader {

    private DocumentReader() {}

    /** Reads a document with all that it inherits. */
    public static Resolved read(PlaybookDocument document, Bases bases) {
        try {
            Playbook playbook = PlaybookJson.read(document.root());
            return new Resolved(document, Places.SAME, Optional.of(playbook), List.of());
        } catch (IllegalArgumentException e) {
            return new Resolved(
                    document,
                    Places.SAME,
                    Optional.empty(),
                    List.of(Finding.error(FindingCode.INCONSISTENT, "", String.valueOf(e.getMessage()))));
        }
    }

    /** The playbook of a document that was checked before; throws IllegalArgumentException with the first error. */
    public static Playbook playbook(PlaybookDocument document, Bases bases) {
        Resolved resolved = read(document, bases);
        return resolved.playbook()
                .orElseThrow(() -> new IllegalArgumentException("not a playbook: "
                        + resolved.findings().stream()
                                .filter(Finding::isError)
                                .map(finding -> finding.pointer() + ": " + finding.message())
                                .findFirst()
                                .orElse("")));
    }

    /** The schema of the document: JSON Schema 2020-12, as text. */
    public static ObjectNode schema() {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    }
}
