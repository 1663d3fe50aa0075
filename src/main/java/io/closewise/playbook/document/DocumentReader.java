package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a document to a playbook: what it builds on is put in as {@link Merge} says, and everything wrong with its form is
 * found at once. Reading is strict: a field that nobody knows is an error, so that a typo never silently turns a rule off.
 */
public final class DocumentReader {

    /** A base may build on another; no chain of them is longer. */
    static final int LONGEST_CHAIN = 8;

    private DocumentReader() {}

    /** Reads a document with all that it inherits. */
    public static Resolved read(PlaybookDocument document, Bases bases) {
        return read(document, bases, 0);
    }

    /**
     * The playbook of a document that was checked before it was stored; throws IllegalArgumentException where it cannot be read. One
     * that stands alone is not checked again: that would cost a service a third of a second each time it starts.
     */
    public static Playbook playbook(PlaybookDocument document, Bases bases) {
        if (!document.root().has("basedOn")) {
            return PlaybookJson.read(document.root());
        }
        Resolved resolved = read(document, bases);
        return resolved.playbook()
                .orElseThrow(() -> new IllegalArgumentException("not a playbook: "
                        + resolved.findings().stream()
                                .filter(Finding::isError)
                                .map(finding -> finding.pointer() + ": " + finding.message())
                                .findFirst()
                                .orElse("")));
    }

    /** The JSON Schema of the document, of 2020-12: a copy of the one that documents are checked with. */
    public static ObjectNode schema() {
        return Schema.root().deepCopy();
    }

    private static Resolved read(PlaybookDocument document, Bases bases, int chain) {
        ObjectNode own = document.root();
        Set<Finding> findings = new LinkedHashSet<>(SchemaCheck.findings(own));
        findings.addAll(Duplicates.findings(own));
        if (!own.has("basedOn")) {
            return finished(document, new Origins(own), findings);
        }
        Optional<BasedOn> basedOn = document.basedOn();
        Optional<ObjectNode> base = basedOn.flatMap(bases::find)
                .filter(found -> chain < LONGEST_CHAIN)
                .map(found -> read(found.document(), bases, chain + 1))
                .filter(resolved -> resolved.playbook().isPresent())
                .map(resolved -> resolved.full().root());
        if (base.isEmpty()) {
            basedOn.ifPresent(missing -> findings.add(Finding.error(
                    FindingCode.UNKNOWN_BASE,
                    "/basedOn",
                    "There is no " + named(missing)
                            + " to build on. Name a playbook that is published, and a revision that it has.")));
            return new Resolved(document, Places.SAME, Optional.empty(), List.copyOf(findings));
        }
        Merge merge = Merge.of(own, base.get());
        findings.addAll(merge.findings());
        PlaybookDocument full;
        try {
            full = PlaybookDocument.of(merge.merged());
        } catch (UnreadableDocumentException e) {
            // each of the two is within bounds, and both together are not
            findings.add(Finding.error(
                    FindingCode.OUT_OF_RANGE, "", "With all that the playbook inherits: " + e.getMessage()));
            return new Resolved(document, Places.SAME, Optional.empty(), List.copyOf(findings));
        }
        for (Finding finding : SchemaCheck.findings(full.root())) {
            findings.add(placed(finding, merge.origins()));
        }
        return finished(full, merge.origins(), findings);
    }

    private static String named(BasedOn missing) {
        String key = SchemaWords.shortened(missing.playbook());
        return missing.revision() == null
                ? "published playbook " + key
                : "revision " + missing.revision() + " of playbook " + key;
    }

    private static Resolved finished(PlaybookDocument full, Places places, Set<Finding> findings) {
        for (Finding finding : References.findings(full.root())) {
            findings.add(placed(finding, places));
        }
        Optional<Playbook> playbook = Optional.empty();
        if (findings.stream().noneMatch(Finding::isError)) {
            try {
                playbook = Optional.of(PlaybookJson.read(full.root()));
            } catch (IllegalArgumentException e) {
                // what the checks let through and the records refuse; the author is told all the same
                findings.add(Finding.error(
                        FindingCode.INCONSISTENT,
                        "",
                        "The playbook cannot be read: " + e.getMessage() + ". Mend that."));
            }
        }
        return new Resolved(full, places, playbook, new ArrayList<>(findings));
    }

    private static Finding placed(Finding finding, Places places) {
        return new Finding(finding.severity(), finding.code(), places.of(finding.pointer()), finding.message());
    }
}
