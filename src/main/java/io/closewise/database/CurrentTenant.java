package io.closewise.database;

import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tenant for whom this thread works: the caller's, or the one that the work was given. */
@ApplicationScoped
public class CurrentTenant {

    private final ThreadLocal<@Nullable TenantId> given = new ThreadLocal<>();
    private final TenantOfTheRequest request;

    CurrentTenant(TenantOfTheRequest request) {
        this.request = request;
    }

    /** The tenant; an IllegalStateException where there is none, which is a fault of ours. */
    public TenantId get() {
        TenantId now = given.get();
        return now != null
                ? now
                : request.find().orElseThrow(() -> new IllegalStateException("no tenant is known for whom to do this"));
    }

    /** Does this for a tenant, whoever calls. */
    public <T> T as(TenantId tenant, Supplier<T> work) {
        TenantId before = given.get();
        given.set(tenant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                given.remove();
            } else {
                given.set(before);
            }
        }
    }
}
