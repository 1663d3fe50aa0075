package io.closewise.crm.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "stage_mapping")
@IdClass(StageMappingEntity.Key.class)
@NullUnmarked // Hibernate fills it
class StageMappingEntity {

    record Key(String tenant, String crm) {}

    @Id
    @TenantId
    String tenant;

    @Id
    String crm;

    @Column(nullable = false)
    long edit;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String entries;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;
}
