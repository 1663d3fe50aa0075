package io.closewise.access;

import io.closewise.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API keys of tenants. A database that does not answer is a {@link io.closewise.database.DatabaseAwayException}. */
public interface ApiKeys {

    /** How many a tenant has at most that have neither ended nor were revoked. */
    int MOST = 200;

    /** How long the earlier key holds beside the new one at most. */
    Duration LONGEST_OVERLAP = Duration.ofDays(30);

    /** A key that was made, with its text, which is told this once. */
    record Made(ApiKey key, NewKey text) {}

    /** Makes one; {@link TooManyKeysException} where the tenant has {@link #MOST}. */
    Made make(TenantId tenant, String name, Set<Role> roles, @Nullable Instant expiresAt, String by);

    /** The tenant's keys in the order in which they were made, from after this one on. */
    List<ApiKey> list(TenantId tenant, @Nullable UUID after, int most);

    /** One of the tenant's keys; empty where it has no such key. */
    Optional<ApiKey> find(TenantId tenant, UUID id);

    /** A key that takes the place of another one, which holds for the overlap still; empty where the tenant has no such key that holds. */
    Optional<Made> rotate(TenantId tenant, UUID id, Duration overlap, String by);

    /** Ends a key at once; empty where the tenant has no such key. Once more does nothing. */
    Optional<ApiKey> revoke(TenantId tenant, UUID id);
}
