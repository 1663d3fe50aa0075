package io.closewise.playbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "playbook_draft")
@NullUnmarked // Hibernate fills it
class DraftEntity {

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Id
    @Column(name = "playbook_id")
    Long playbookId;

    @Column(nullable = false)
    long edit;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String document;

    @Column(nullable = false)
    String checksum;

    @Column(name = "saved_at", nullable = false)
    Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    String savedBy;

    @Column(name = "earlier_edit")
    @Nullable
    Long earlierEdit;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "earlier_document")
    @Nullable
    String earlierDocument;
}
