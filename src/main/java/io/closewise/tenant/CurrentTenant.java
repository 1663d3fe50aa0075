package io.closewise.tenant;

import jakarta.enterprise.context.ApplicationScoped;

/** Whose request this is. */
@ApplicationScoped
public class CurrentTenant {

    /** The tenant that calls. */
    public TenantId get() {
        return TenantId.DEFAULT;
    }
}
