package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The inherited techniques that a playbook leaves out, and what goes with them. */
final class Omissions {

    private static final String FIELD = "withoutTechniques";

    private final ObjectNode own;
    private final ObjectNode base;
    private final Origins origins;
    private final List<Finding> findings;

    Omissions(ObjectNode own, ObjectNode base, Origins origins, List<Finding> findings) {
        this.own = own;
        this.base = base;
        this.origins = origins;
        this.findings = findings;
    }

    void leaveOut() {
        JsonNode named = own.path(FIELD);
        Map<String, Integer> left = new HashMap<>();
        Map<String, JsonNode> techniques = new HashMap<>();
        base.path("techniques").forEach(one -> techniques.putIfAbsent(KeyedList.TECHNIQUES.of(one), one));
        for (int i = 0; i < named.size() && named.isArray() && findings.size() <= Finding.MOST_TOLD; i++) {
            String key = named.get(i).asText();
            String pointer = Pointers.child("/" + FIELD, i);
            JsonNode technique = techniques.get(key);
            if (technique == null) {
                findings.add(Finding.error(
                        FindingCode.UNKNOWN_TECHNIQUE,
                        pointer,
                        "The base has no technique " + SchemaWords.shortened(key) + ". Take the line out."));
            } else if (technique.path("status").asText().equals("PROHIBITED")) {
                findings.add(Finding.error(
                        FindingCode.WARNING_LEFT_OUT,
                        pointer,
                        "The technique " + key
                                + " is named only to warn, and a warning cannot be left out. Take the line out."));
            } else {
                left.put(key, i);
            }
        }
        if (!left.isEmpty()) {
            takeOut(left);
        }
    }

    private void takeOut(Map<String, Integer> left) {
        remove(base.path("techniques"), "key", left);
        int place = 0;
        for (JsonNode technique : base.path("techniques")) {
            remove(technique.path("related"), "technique", left);
            remove(technique.path("sequencing").path("before"), "", left);
            remove(technique.path("sequencing").path("after"), "", left);
            Integer safer =
                    left.get(technique.path("warning").path("insteadTechnique").asText());
            if (safer != null) {
                // a warning names a safer way; whoever takes that away has to name another
                origins.put("/techniques/" + place + "/warning/insteadTechnique", Pointers.child("/" + FIELD, safer));
            }
            place++;
        }
        base.path("contradictions").forEach(one -> remove(one.path("techniques"), "", left));
        // advice that makes no sense without a technique goes with it
        remove(base.path("advice"), "unlessBlocked", left);
    }

    private static void remove(JsonNode list, String field, Map<String, Integer> left) {
        if (list instanceof ArrayNode array) {
            for (Iterator<JsonNode> entries = array.iterator(); entries.hasNext(); ) {
                JsonNode entry = entries.next();
                if (left.containsKey((field.isEmpty() ? entry : entry.path(field)).asText())) {
                    entries.remove();
                }
            }
        }
    }
}
