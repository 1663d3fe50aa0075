package io.closewise.playbook;

import io.closewise.tenant.TenantId;

/** Which playbook of all: its key is its tenant's own, and the shared ones are the {@link TenantId#SHARED} tenant's. */
public record PlaybookId(TenantId tenant, String key) {

    /** As it stands in the log: a shared one by its key alone. */
    @Override
    public String toString() {
        return tenant.equals(TenantId.SHARED) ? key : key + " of tenant " + tenant;
    }
}
