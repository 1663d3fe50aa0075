package io.closewise.access.store;

import io.closewise.access.ApiKey;
import io.closewise.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
@DynamicUpdate // the uses are written past Hibernate
@NullUnmarked // Hibernate fills it
class ApiKeyEntity {

    @Id
    UUID id;

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Column(nullable = false)
    String name;

    @Column(nullable = false, updatable = false)
    String prefix;

    @Column(nullable = false, updatable = false)
    String hash;

    @Column(nullable = false)
    String roles;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "replaced_by")
    @Nullable
    UUID replacedBy;

    @Column(name = "used_at", insertable = false, updatable = false)
    @Nullable
    Instant usedAt;

    boolean holdsAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    ApiKey told() {
        return new ApiKey(
                id, name, prefix, roles(roles), createdAt, createdBy, expiresAt, revokedAt, replacedBy, usedAt);
    }

    static Set<Role> roles(String written) {
        // a newer version of the service may know more of them
        return Arrays.stream(written.split(" "))
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static String written(Set<Role> roles) {
        return roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::written)
                .collect(Collectors.joining(" "));
    }
}
