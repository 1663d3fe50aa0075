package io.closewise.crm;

import io.closewise.tenant.TenantId;
import java.util.List;

/** Where tenants' own mappings are kept. */
public interface OwnMappings {

    /** How many CRMs of its own a tenant may have, those that are built in aside. */
    int MOST_CRMS = 50;

    /** What this tenant has mapped of this CRM. */
    OwnMapping find(TenantId tenant, String crm);

    /**
     * Puts these stages in the place of what was mapped, where this is still its etag; otherwise a {@link StaleMappingException}.
     * One CRM more than there may be is a {@link TooManyCrmsException}.
     */
    OwnMapping save(TenantId tenant, String crm, String etag, List<StageEntry> entries);
}
