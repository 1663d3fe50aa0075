package io.closewise.idempotency.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "named_request")
@IdClass(NamedRequestEntity.Key.class)
@NullUnmarked // Hibernate fills it
class NamedRequestEntity {

    record Key(String tenant, String key) {}

    @Id
    @TenantId
    String tenant;

    @Id
    String key;

    @Column(nullable = false)
    String fingerprint;

    @Column(nullable = false)
    UUID attempt;

    @Column(name = "begun_at", nullable = false)
    Instant begunAt;

    @Column(name = "kept_until", nullable = false)
    Instant keptUntil;

    /** Whether what it asks for was committed. */
    boolean done;

    /** Null until it is answered. */
    @Nullable
    Integer status;

    @Column(name = "media_type")
    @Nullable
    String mediaType;

    @Nullable
    String etag;

    @Nullable
    String location;

    @Nullable
    String body;
}
