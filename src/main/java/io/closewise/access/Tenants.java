package io.closewise.access;

import io.closewise.tenant.TenantId;
import java.util.Map;

/** Tenants as a whole. */
public interface Tenants {

    /**
     * Removes everything that is stored of a tenant, keys included, and notes that it was done.
     *
     * @return how many rows of each table were removed
     */
    Map<String, Integer> remove(TenantId tenant, String by);
}
