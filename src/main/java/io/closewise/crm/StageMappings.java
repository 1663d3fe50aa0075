package io.closewise.crm;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.closewise.crm.UnknownStageException.Part;
import io.closewise.deal.Stage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendors' stage names read as our stages. */
@Singleton
@RegisterForReflection(targets = StageMapping.class, registerFullHierarchy = true)
public class StageMappings {

    private static final String DEFAULTS = "/crm/stage-mappings.yaml";

    /** Read when the first name of a CRM comes, because most requests name a stage; the native build has read it already. */
    private static final class Defaults {

        static final Map<String, StageMapping> BY_CRM = read();

        private static Map<String, StageMapping> read() {
            try (InputStream stream = StageMappings.class.getResourceAsStream(DEFAULTS)) {
                return new YAMLMapper().readValue(stream, new TypeReference<LinkedHashMap<String, StageMapping>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException("the built-in stage mappings cannot be read", e);
            }
        }
    }

    /** The stage that a CRM's name stands for; throws UnknownStageException for a name that is not mapped or is closed. */
    public Stage stage(String crm, String name) {
        StageMapping mapping = Defaults.BY_CRM.get(crm);
        if (mapping == null) {
            throw new UnknownStageException(Part.CRM, new ArrayList<>(Defaults.BY_CRM.keySet()));
        }
        Stage stage = mapping.stages().get(name);
        if (stage == null) {
            boolean closed = mapping.closed().contains(name);
            throw new UnknownStageException(closed ? Part.CLOSED : Part.NAME, mapping.names());
        }
        return stage;
    }

    /** The CRMs that are known. */
    public List<String> crms() {
        return List.copyOf(Defaults.BY_CRM.keySet());
    }
}
