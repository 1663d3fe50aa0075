package io.closewise.playbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "playbook")
@DynamicUpdate // only what was changed is written, so that a newer version's columns stay as they are
@NullUnmarked // Hibernate fills it
class PlaybookEntity {

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    @Column(name = "built_in", nullable = false)
    boolean builtIn;

    /** The number of the revision that answers; null until the first is published. */
    @Nullable
    Integer published;

    /** Counts every change of the draft. */
    @Column(nullable = false)
    long edits;
}
