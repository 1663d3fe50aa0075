package io.closewise.access.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKeyEntity, UUID> {

    long countHolding(Instant now) {
        return count("revokedAt is null and (expiresAt is null or expiresAt > ?1)", now);
    }

    /** Ids are made in the order of time. */
    List<ApiKeyEntity> after(@Nullable UUID id, int most) {
        return (id == null ? find("order by id") : find("id > ?1 order by id", id))
                .range(0, most - 1)
                .list();
    }
}
