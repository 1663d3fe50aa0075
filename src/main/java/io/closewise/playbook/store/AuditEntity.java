package io.closewise.playbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "playbook_audit")
@NullUnmarked // Hibernate fills it
class AuditEntity {

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "playbook_id", nullable = false)
    Long playbookId;

    @Column(name = "at", nullable = false)
    Instant doneAt;

    @Column(nullable = false)
    String author;

    /** A name of {@link io.closewise.playbook.archive.Deed}; a newer version of the service may know more of them. */
    @Column(nullable = false)
    String action;

    @Nullable
    Integer revision;

    @Nullable
    Integer restores;

    @Nullable
    String checksum;

    @Nullable
    String note;
}
