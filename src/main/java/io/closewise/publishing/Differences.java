package io.closewise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where two documents differ, each place as deep down as it can be told. Entries of a list that have a name of their own (a key, a
 * code) are compared by it, wherever in the list they stand.
 */
final class Differences {

    /** Whoever has more has two documents to compare, not a list to read. */
    static final int MOST = 200;

    private static final List<String> NAMES = List.of("key", "code", "id", "kind", "name");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** At most {@value #MOST} places, in the order in which theirs has them. */
    static List<Difference> between(@Nullable JsonNode base, JsonNode mine, JsonNode theirs) {
        Differences differences = new Differences();
        differences.compare("", base, mine, theirs);
        return List.copyOf(differences.found);
    }

    private void compare(String at, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (found.size() == MOST || (mine == null ? theirs == null : mine.equals(theirs))) {
            return;
        }
        if (mine != null && theirs != null && mine.isObject() && theirs.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            theirs.fieldNames().forEachRemaining(names::add);
            mine.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(
                        at + "/" + name.replace("~", "~0").replace("/", "~1"),
                        base == null ? null : base.get(name),
                        mine.get(name),
                        theirs.get(name));
            }
        } else if (mine != null && theirs != null && mine.isArray() && theirs.isArray()) {
            compareLists(at, base != null && base.isArray() ? base : null, mine, theirs);
        } else {
            found.add(new Difference(at, base, mine, theirs));
        }
    }

    private void compareLists(String at, @Nullable JsonNode base, JsonNode mine, JsonNode theirs) {
        String name = nameOfEntries(mine, theirs);
        if (name == null) {
            if (mine.size() != theirs.size()) {
                found.add(new Difference(at, base, mine, theirs));
                return;
            }
            for (int i = 0; i < theirs.size(); i++) {
                compare(at + "/" + i, base == null ? null : base.get(i), mine.get(i), theirs.get(i));
            }
            return;
        }
        Map<String, JsonNode> bases = byName(base, name);
        Map<String, JsonNode> ours = byName(mine, name);
        Map<String, JsonNode> others = byName(theirs, name);
        int before = found.size();
        for (int i = 0; i < theirs.size(); i++) {
            JsonNode one = theirs.get(i);
            String called = one.path(name).textValue();
            compare(at + "/" + i, bases.get(called), ours.get(called), one);
        }
        for (int i = 0; i < mine.size(); i++) {
            JsonNode one = mine.get(i);
            String called = one.path(name).textValue();
            if (!others.containsKey(called)) {
                compare(at + "/" + i, bases.get(called), one, null);
            }
        }
        if (found.size() == before && found.size() < MOST) {
            // the same entries in another order
            found.add(new Difference(at, base, mine, theirs));
        }
    }

    /** The field by which each entry of both lists can be told from every other one. */
    private static @Nullable String nameOfEntries(JsonNode mine, JsonNode theirs) {
        for (String name : NAMES) {
            if (isNamed(mine, name) && isNamed(theirs, name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isNamed(JsonNode list, String name) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode entry : list) {
            if (!entry.path(name).isTextual() || !seen.add(entry.path(name).textValue())) {
                return false;
            }
        }
        return true;
    }

    /** The entries that have such a name, the first of each. */
    private static Map<String, JsonNode> byName(@Nullable JsonNode list, String name) {
        Map<String, JsonNode> entries = new HashMap<>();
        if (list != null) {
            for (JsonNode entry : list) {
                if (entry.path(name).isTextual()) {
                    entries.putIfAbsent(entry.path(name).textValue(), entry);
                }
            }
        }
        return entries;
    }
}
