package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Places;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found, told by where it stands in the author's document; the same thing is told once. */
final class Findings {

    private final Places places;
    private final Set<Finding> found = new LinkedHashSet<>();

    Findings(Places places) {
        this.places = places;
    }

    void error(FindingCode code, String pointer, String message) {
        found.add(Finding.error(code, places.of(pointer), message));
    }

    void warning(FindingCode code, String pointer, String message) {
        found.add(Finding.warning(code, places.of(pointer), message));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
