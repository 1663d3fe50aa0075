package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts of one list that have the same key. */
final class Duplicates {

    private Duplicates() {}

    static List<Finding> findings(JsonNode document) {
        List<Finding> findings = new ArrayList<>();
        for (KeyedList list : KeyedList.ALL) {
            Set<String> seen = new HashSet<>();
            JsonNode parts = document.path(list.field());
            for (int i = 0; i < parts.size() && parts.isArray() && findings.size() <= Finding.MOST_TOLD; i++) {
                String key = list.of(parts.get(i));
                if (!key.isEmpty() && !seen.add(key)) {
                    findings.add(Finding.error(
                            FindingCode.DUPLICATE_KEY,
                            Pointers.child(Pointers.child("/" + list.field(), i), list.key()),
                            "There is another part with the " + list.key() + " " + SchemaWords.shortened(key)
                                    + ". Give one of them another, or make one of both."));
                }
            }
        }
        return findings;
    }
}
