package io.closewise.outcome.store;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outcome")
@Immutable
@NullUnmarked // Hibernate fills it
class OutcomeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @TenantId
    @Column(nullable = false, updatable = false)
    String tenant;

    @Column(name = "recommendation_id", nullable = false)
    UUID recommendationId;

    @Column(nullable = false)
    String technique;

    @Column(nullable = false)
    String stage;

    @Nullable
    String segment;

    @Column(nullable = false)
    String result;

    @Column(name = "happened_on", nullable = false)
    LocalDate happenedOn;

    @Column(name = "buyer_rating")
    @Nullable
    Integer buyerRating;

    @Nullable
    String comment;

    @Column(name = "reported_at", nullable = false)
    Instant reportedAt;

    Outcome outcome() {
        return new Outcome(
                recommendationId,
                technique,
                Stage.valueOf(stage),
                segment == null ? null : Segment.valueOf(segment),
                Result.valueOf(result),
                happenedOn,
                buyerRating,
                comment);
    }
}
