package io.closewise.crm;

import io.closewise.crm.UnknownStageException.Part;
import io.closewise.deal.Stage;
import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

/** The stage names of CRMs read as our stages, by what a tenant has mapped and what is built in. It touches no database. */
@Singleton
public class StageMappings {

    private final MappingsInMemory mappings;

    StageMappings(MappingsInMemory mappings) {
        this.mappings = mappings;
    }

    /**
     * The stage that a CRM's name stands for. Throws UnknownStageException for a name that stands for none, and
     * StagesNotReadException where the tenant's own mapping was not read yet.
     */
    public Stage stage(TenantId tenant, String crm, StageName name) {
        StageMapping mapping = mappings.mapping(tenant, crm);
        if (mapping == null) {
            throw new UnknownStageException(Part.CRM, null, mappings.crms(tenant), crm);
        }
        return mapping.stage(name);
    }

    /** The CRMs whose stages are built in. */
    public static List<String> builtIn() {
        return BuiltInStages.crms();
    }
}
