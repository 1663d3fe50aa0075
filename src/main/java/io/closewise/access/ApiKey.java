package io.closewise.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an API key: everything but the key.
 *
 * @param prefix its first characters, by which people recognise it
 * @param expiresAt when it ends by itself; null for never
 * @param revokedAt when it was ended; null while it was not
 * @param replacedBy the key that takes its place; null where none does
 * @param usedAt when it was last used, to a minute or so; null for never
 */
public record ApiKey(
        UUID id,
        String name,
        String prefix,
        Set<Role> roles,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable UUID replacedBy,
        @Nullable Instant usedAt) {

    public ApiKey {
        roles = Set.copyOf(roles);
    }

    /** Stands for what can be changed of it, each of which changes once: exchanged, and revoked. That it is used changes nothing. */
    public String etag() {
        return "k" + ((replacedBy == null ? 0 : 1) + (revokedAt == null ? 0 : 2));
    }
}
