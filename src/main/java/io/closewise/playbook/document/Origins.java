package io.closewise.playbook.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Places;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the parts of a merged document stand in the author's: the longest known beginning of a pointer is put in place of, and
 * what the author did not write is told by the nearest part that they did.
 */
final class Origins implements Places {

    static final String INHERITED = "/basedOn";

    private final JsonNode own;
    private final Map<String, String> origins = new HashMap<>();

    Origins(JsonNode own) {
        this.own = own;
    }

    void put(String merged, String origin) {
        origins.put(merged, origin);
    }

    @Override
    public String of(String pointer) {
        String beginning = pointer;
        while (!origins.containsKey(beginning)) {
            int slash = beginning.lastIndexOf('/');
            if (slash < 0) {
                return existing(pointer);
            }
            beginning = beginning.substring(0, slash);
        }
        String origin = origins.get(beginning);
        return origin.equals(INHERITED) ? origin : existing(origin + pointer.substring(beginning.length()));
    }

    /** The nearest part that is there. */
    private String existing(String pointer) {
        String nearest = pointer;
        while (own.at(JsonPointer.compile(nearest)).isMissingNode()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return nearest;
    }
}
