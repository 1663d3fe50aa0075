package io.closewise.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stages by what they are looked up by. */
final class StageIndex {

    private final Map<String, List<StageEntry>> byId = new HashMap<>();
    private final Map<String, List<StageEntry>> byLabel = new HashMap<>();

    StageIndex(List<StageEntry> entries) {
        for (StageEntry entry : entries) {
            if (entry.id() != null) {
                byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            }
            byLabel.computeIfAbsent(plain(entry.label()), label -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** Those of this id: in the pipeline that is told, or else those of every pipeline. */
    List<StageEntry> ofId(String id, @Nullable String pipeline) {
        return in(pipeline, byId.getOrDefault(id, List.of()));
    }

    /** Those whose label it is; where there are none, those whose id it is. */
    List<StageEntry> ofName(String name, @Nullable String pipeline) {
        List<StageEntry> found = in(pipeline, byLabel.getOrDefault(plain(name), List.of()));
        return found.isEmpty() ? ofId(name, pipeline) : found;
    }

    private static List<StageEntry> in(@Nullable String pipeline, List<StageEntry> found) {
        if (pipeline == null || found.isEmpty()) {
            return found;
        }
        List<StageEntry> there = found.stream()
                .filter(entry -> pipeline.equals(entry.pipeline()))
                .toList();
        return there.isEmpty()
                ? found.stream().filter(entry -> entry.pipeline() == null).toList()
                : there;
    }

    /** A label without what people see past: case and spaces. */
    static String plain(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        label.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
