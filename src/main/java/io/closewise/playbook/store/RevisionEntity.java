package io.closewise.playbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "playbook_revision")
@NullUnmarked // Hibernate fills it
class RevisionEntity {

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "playbook_id")
    PlaybookEntity playbook;

    @Column(nullable = false)
    int number;

    @Column(name = "document_version", nullable = false)
    int documentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String document;

    @Column(nullable = false)
    String checksum;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "created_by", nullable = false)
    String createdBy;

    @Nullable
    String note;

    /** The number of the revision whose document this one publishes again. */
    @Nullable
    Integer restores;
}
