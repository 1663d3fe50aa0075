package io.closewise.database;

import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each transaction of this request that has written anything does last, so that it stands or falls with what was written.
 * There is none until it is set.
 */
@RequestScoped
public class LastStep {

    private @Nullable Step step;

    /** Something to be done for this tenant, within a transaction for any; an exception of it rolls that back. */
    public record Step(TenantId tenant, Runnable work) {}

    /** Sets it, for the transactions that begin from now on. */
    public void set(TenantId tenant, Runnable work) {
        step = new Step(tenant, work);
    }

    /** From now on there is none. */
    public void clear() {
        step = null;
    }

    /** What is set. */
    public Optional<Step> get() {
        return Optional.ofNullable(step);
    }
}
