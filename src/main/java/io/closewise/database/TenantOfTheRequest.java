package io.closewise.database;

import io.closewise.tenant.TenantId;
import java.util.Optional;

/** Whose request is answered, as whoever let it in knows. */
public interface TenantOfTheRequest {

    /** The caller's tenant; empty where this thread answers no request. */
    Optional<TenantId> find();
}
