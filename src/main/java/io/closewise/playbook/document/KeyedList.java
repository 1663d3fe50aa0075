package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A list of a document whose entries are known by a key: what a playbook that builds on another changes, it changes by that. */
record KeyedList(String field, String key) {

    static final KeyedList TECHNIQUES = new KeyedList("techniques", "key");
    static final List<KeyedList> ALL = List.of(
            TECHNIQUES,
            new KeyedList("advice", "code"),
            new KeyedList("guardrails", "code"),
            new KeyedList("placeholders", "name"),
            new KeyedList("evidence", "id"),
            new KeyedList("contradictions", "id"),
            new KeyedList("microCommitments", "kind"));

    /** The key of an entry; empty where it has none. */
    String of(JsonNode entry) {
        return entry.path(key).asText();
    }
}
