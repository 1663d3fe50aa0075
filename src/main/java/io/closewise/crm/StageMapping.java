package io.closewise.crm;

import io.closewise.deal.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stage names of one CRM and what they stand for. Names are compared exactly; nothing is inferred from their form. */
public record StageMapping(Map<String, Stage> stages, List<String> closed) {

    public StageMapping {
        stages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        closed = List.copyOf(closed);
    }

    /** The names that stand for an open stage, in the order of the CRM. */
    List<String> names() {
        return new ArrayList<>(stages.keySet());
    }
}
