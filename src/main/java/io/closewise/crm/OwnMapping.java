package io.closewise.crm;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a tenant has mapped of one CRM.
 *
 * @param edit counts every change, up only; 0 where nothing was ever mapped
 * @param entries at most {@value #MOST}, of which no two are found by the same id or label in the same pipelines
 */
public record OwnMapping(long edit, List<StageEntry> entries) {

    /** More stages than any CRM has in all its pipelines that one looks at. */
    public static final int MOST = 500;

    /** Nothing is mapped. */
    public static final OwnMapping NONE = new OwnMapping(0, List.of());

    public OwnMapping {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " stages are mapped");
        }
    }

    /** Stands for it. */
    public String etag() {
        return "m" + edit;
    }

    /** With what is built in for this CRM beneath it. */
    public StageMapping over(String crm) {
        return new StageMapping(entries, BuiltInStages.of(crm));
    }

    /** The place of the first entry that an earlier one leaves no room for; -1 where there is none. */
    public static int firstCollision(List<StageEntry> entries) {
        Set<List<String>> taken = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            StageEntry entry = entries.get(i);
            String pipeline = Objects.requireNonNullElse(entry.pipeline(), "");
            if (!taken.add(List.of("label", pipeline, StageIndex.plain(entry.label())))
                    || (entry.id() != null && !taken.add(List.of("id", pipeline, entry.id())))) {
                return i;
            }
        }
        return -1;
    }
}
