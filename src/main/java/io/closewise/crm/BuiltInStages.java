package io.closewise.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stages that the well-known CRMs come with. Read when the first of them is asked for, because most requests name a stage. */
final class BuiltInStages {

    private static final String FILE = "/crm/stage-mappings.yaml";

    private static final Map<String, List<StageEntry>> BY_CRM = read();
    private static final Map<String, StageMapping> MAPPINGS = mappings();

    private BuiltInStages() {}

    /** The stages of this CRM; none of one that is not well known. */
    static List<StageEntry> of(String crm) {
        return BY_CRM.getOrDefault(crm, List.of());
    }

    /** The CRMs in the order of the file. */
    static List<String> crms() {
        return List.copyOf(BY_CRM.keySet());
    }

    /** What they stand for where a tenant has mapped nothing. */
    static Map<String, StageMapping> alone() {
        return MAPPINGS;
    }

    private static Map<String, StageMapping> mappings() {
        Map<String, StageMapping> mappings = new LinkedHashMap<>();
        BY_CRM.forEach((crm, entries) -> mappings.put(crm, new StageMapping(List.of(), entries)));
        return Collections.unmodifiableMap(mappings);
    }

    private static Map<String, List<StageEntry>> read() {
        try (InputStream stream = BuiltInStages.class.getResourceAsStream(FILE)) {
            Map<String, List<StageEntry>> read = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> crm :
                    new YAMLMapper().readTree(stream).properties()) {
                List<StageEntry> entries = new ArrayList<>();
                crm.getValue().forEach(entry -> entries.add(StageForm.read(entry)));
                read.put(crm.getKey(), List.copyOf(entries));
            }
            return Collections.unmodifiableMap(read);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in stage mappings cannot be read", e);
        }
    }
}
