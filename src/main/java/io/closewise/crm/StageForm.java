package io.closewise.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.deal.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stages of a CRM as they are kept: a list of objects that leave out what is not said. */
public final class StageForm {

    private static final JsonMapper MAPPER = new JsonMapper();

    private StageForm() {}

    /** The list as JSON. */
    public static String write(List<StageEntry> entries) {
        ArrayNode list = MAPPER.createArrayNode();
        for (StageEntry entry : entries) {
            ObjectNode one = list.addObject();
            put(one, "pipeline", entry.pipeline());
            put(one, "id", entry.id());
            put(one, "label", entry.label());
            put(one, "stage", entry.stage());
            put(one, "closed", entry.closed());
        }
        return list.toString();
    }

    /** The list that this JSON has; IllegalArgumentException where this version of the service cannot read it. */
    public static List<StageEntry> read(String json) {
        try {
            List<StageEntry> entries = new ArrayList<>();
            MAPPER.readTree(json).forEach(entry -> entries.add(read(entry)));
            return List.copyOf(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    static StageEntry read(JsonNode entry) {
        String stage = text(entry, "stage");
        String closed = text(entry, "closed");
        return new StageEntry(
                text(entry, "pipeline"),
                text(entry, "id"),
                entry.path("label").asText(),
                stage == null ? null : Stage.valueOf(stage),
                closed == null ? null : Closing.valueOf(closed));
    }

    private static @Nullable String text(JsonNode entry, String name) {
        return entry.path(name).textValue();
    }

    private static void put(ObjectNode one, String name, @Nullable Object value) {
        if (value != null) {
            one.put(name, value.toString());
        }
    }
}
