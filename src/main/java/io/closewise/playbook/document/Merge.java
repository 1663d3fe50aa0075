package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what a playbook builds on into it. The key, the name and the version are its own. Parts of one key are merged field by
 * field: a field that is given takes the place of the inherited one, lists and objects as a whole, and a part of a new key stands
 * at the end. Standard words are merged by signal and effect. General rules, and the {@code addedRules} of a technique, come
 * after the inherited ones. Whatever leaves a technique out takes the references to it out as well, and never a warning.
 */
final class Merge {

    private static final String RULES = "rules";
    private static final String ADDED_RULES = "addedRules";

    private final ObjectNode own;
    private final ObjectNode merged;
    private final Origins origins;
    private final List<Finding> findings = new ArrayList<>();

    private Merge(ObjectNode own, ObjectNode base) {
        this.own = own;
        this.merged = base.deepCopy();
        this.origins = new Origins(own);
    }

    /** Puts the full document of a base into one that builds on it. */
    static Merge of(ObjectNode own, ObjectNode base) {
        Merge merge = new Merge(own, base);
        merge.merge();
        return merge;
    }

    ObjectNode merged() {
        return merged;
    }

    Origins origins() {
        return origins;
    }

    /** What is wrong with leaving techniques out. */
    List<Finding> findings() {
        return findings;
    }

    private void merge() {
        merged.remove("$schema");
        merged.remove("version");
        for (String field : List.of("key", "name", "version")) {
            if (own.has(field)) {
                merged.set(field, own.get(field));
            }
        }
        new Omissions(own, merged, origins, findings).leaveOut();
        for (KeyedList list : KeyedList.ALL) {
            mergeList(list);
        }
        mergeRules();
        mergeWording();
    }

    private void mergeList(KeyedList list) {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        merged.path(list.field()).forEach(part -> parts.put(list.of(part), (ObjectNode) part));
        Set<String> inherited = new HashSet<>(parts.keySet());
        Map<String, Integer> places = new LinkedHashMap<>();
        JsonNode given = own.path(list.field());
        for (int i = 0; i < given.size() && given.isArray(); i++) {
            String key = list.of(given.get(i));
            if (given.get(i).isObject() && !key.isEmpty() && places.putIfAbsent(key, i) == null) {
                parts.merge(key, ((ObjectNode) given.get(i)).deepCopy(), Merge::changed);
            }
        }
        ArrayNode all = merged.putArray(list.field());
        parts.forEach((key, part) -> {
            String pointer = Pointers.child("/" + list.field(), all.size());
            Integer place = places.get(key);
            origins.put(pointer, place == null ? Origins.INHERITED : Pointers.child("/" + list.field(), place));
            if (place != null && list == KeyedList.TECHNIQUES) {
                addRules(part, inherited.contains(key), pointer, Pointers.child("/techniques", place));
            }
            all.add(part);
        });
        if (all.isEmpty()) {
            merged.remove(list.field());
        }
    }

    private static ObjectNode changed(ObjectNode inherited, ObjectNode change) {
        inherited.setAll(change);
        return inherited;
    }

    /** A new technique keeps the field: the schema says that it has no meaning there. */
    private void addRules(ObjectNode technique, boolean isInherited, String pointer, String origin) {
        if (!isInherited || !technique.path(ADDED_RULES).isArray()) {
            return;
        }
        JsonNode added = technique.remove(ADDED_RULES);
        ArrayNode rules =
                technique.path(RULES).isArray() ? (ArrayNode) technique.get(RULES) : technique.putArray(RULES);
        for (int i = 0; i < added.size(); i++) {
            origins.put(
                    Pointers.child(pointer + "/" + RULES, rules.size()), Pointers.child(origin + "/" + ADDED_RULES, i));
            rules.add(added.get(i));
        }
    }

    private void mergeRules() {
        ArrayNode rules = merged.path(RULES).isArray() ? (ArrayNode) merged.get(RULES) : merged.putArray(RULES);
        for (int i = 0; i < rules.size(); i++) {
            origins.put(Pointers.child("/" + RULES, i), Origins.INHERITED);
        }
        JsonNode added = own.path(RULES);
        for (int i = 0; i < added.size() && added.isArray(); i++) {
            origins.put(Pointers.child("/" + RULES, rules.size()), Pointers.child("/" + RULES, i));
            rules.add(added.get(i));
        }
    }

    private void mergeWording() {
        ObjectNode wording =
                merged.path("wording").isObject() ? (ObjectNode) merged.get("wording") : merged.putObject("wording");
        wording.fieldNames().forEachRemaining(signal -> {
            String pointer = Pointers.child("/wording", signal);
            origins.put(pointer, own.path("wording").has(signal) ? pointer : Origins.INHERITED);
        });
        for (Map.Entry<String, JsonNode> change : own.path("wording").properties()) {
            JsonNode now = wording.get(change.getKey());
            if (now instanceof ObjectNode words && change.getValue() instanceof ObjectNode changes) {
                words.setAll(changes);
            } else {
                wording.set(change.getKey(), change.getValue());
            }
        }
    }
}
