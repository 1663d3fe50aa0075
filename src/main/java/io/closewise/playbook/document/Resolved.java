package io.closewise.playbook.document;

import io.closewise.playbook.Finding;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/**
 * What a document comes to once its bases are in it.
 *
 * @param full the document with everything that it inherits, and no {@code basedOn}
 * @param places where in the author's document the parts of the full one stand
 * @param playbook the playbook; empty where a finding keeps it from being read
 * @param findings what is wrong with its form, all at once
 */
public record Resolved(PlaybookDocument full, Places places, Optional<Playbook> playbook, List<Finding> findings) {

    public Resolved {
        findings = List.copyOf(findings);
    }
}
