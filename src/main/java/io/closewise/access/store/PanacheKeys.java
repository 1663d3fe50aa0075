package io.closewise.access.store;

import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.access.ApiKey;
import io.closewise.access.ApiKeys;
import io.closewise.access.NewKey;
import io.closewise.access.Role;
import io.closewise.access.TooManyKeysException;
import io.closewise.database.store.Transactions;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** API keys in PostgreSQL. */
@ApplicationScoped
class PanacheKeys implements ApiKeys {

    private final ApiKeyRepository keys;
    private final Transactions transactions;
    private final Clock clock;
    // of the bean, not of the class: no seed is built into a native binary
    private final SecureRandom random = new SecureRandom();

    PanacheKeys(ApiKeyRepository keys, Transactions transactions, Clock clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Made make(TenantId tenant, String name, Set<Role> roles, @Nullable Instant expiresAt, String by) {
        return transactions.call(tenant, () -> made(name, roles, expiresAt, by));
    }

    private Made made(String name, Set<Role> roles, @Nullable Instant expiresAt, String by) {
        Instant now = now();
        if (keys.countHolding(now) >= MOST) {
            throw new TooManyKeysException();
        }
        NewKey text = NewKey.random(random);
        ApiKeyEntity key = new ApiKeyEntity();
        key.id = UuidCreator.getTimeOrderedEpoch();
        key.name = name;
        key.prefix = text.prefix();
        key.hash = text.hash();
        key.roles = ApiKeyEntity.written(roles);
        key.createdAt = now;
        key.createdBy = by;
        key.expiresAt = expiresAt;
        keys.persistAndFlush(key);
        return new Made(key.told(), text);
    }

    @Override
    public List<ApiKey> list(TenantId tenant, @Nullable UUID after, int most) {
        return transactions.call(
                tenant,
                () -> keys.after(after, most).stream().map(ApiKeyEntity::told).toList());
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, UUID id) {
        return transactions.call(tenant, () -> keys.findByIdOptional(id).map(ApiKeyEntity::told));
    }

    @Override
    public Optional<Made> rotate(TenantId tenant, UUID id, Duration overlap, String by) {
        return transactions.call(tenant, () -> {
            ApiKeyEntity old = keys.findById(id, LockModeType.PESSIMISTIC_WRITE);
            Instant now = now();
            if (old == null || !old.holdsAt(now) || old.replacedBy != null) {
                return Optional.empty();
            }
            Made made = made(old.name, ApiKeyEntity.roles(old.roles), old.expiresAt, by);
            Instant end = now.plus(overlap);
            old.replacedBy = made.key().id();
            if (old.expiresAt == null || end.isBefore(old.expiresAt)) {
                old.expiresAt = end;
            }
            return Optional.of(made);
        });
    }

    @Override
    public Optional<ApiKey> revoke(TenantId tenant, UUID id) {
        return transactions.call(tenant, () -> Optional.ofNullable(keys.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .map(key -> {
                    if (key.revokedAt == null) {
                        key.revokedAt = now();
                    }
                    return key.told();
                }));
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
