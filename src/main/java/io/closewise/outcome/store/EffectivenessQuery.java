package io.closewise.outcome.store;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Cell;
import io.closewise.outcome.Effectiveness;
import io.closewise.outcome.Outcomes.Wanted;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts the asks of cells. The results of one ask are one row first: it belongs to the stage and segment of its first report, and
 * its rating is the last one that was told.
 */
@ApplicationScoped
class EffectivenessQuery {

    private static final String COUNT = """
            with ask as (
                select technique,
                    (array_agg(stage order by id))[1] as stage,
                    coalesce((array_agg(segment order by id))[1], '') as segment,
                    bool_or(result in ('ORDER', 'ADVANCE')) as advanced,
                    bool_or(result = 'CANCELLED_LATER') as cancelled,
                    (array_agg(buyer_rating order by id desc) filter (where buyer_rating is not null))[1] as rating
                from outcome
                where tenant = :tenant and (:technique = '' or technique = :technique)
                group by recommendation_id, technique
            )
            select technique, stage, segment, count(*) as asks, count(*) filter (where advanced) as advanced,
                count(*) filter (where cancelled) as cancelled, cast(avg(rating) as double precision) as rating
            from ask
            where (:stage = '' or stage = :stage) and (:segment = '' or segment = :segment)
                and (technique collate "C", stage collate "C", segment collate "C")
                    > (:afterTechnique, :afterStage, :afterSegment)
            group by technique, stage, segment
            order by technique collate "C", stage collate "C", segment collate "C"
            """;

    private final EntityManager entityManager;

    EffectivenessQuery(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Effectiveness> rows(TenantId tenant, Wanted wanted, @Nullable Cell after, int most) {
        List<?> rows = entityManager
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("technique", text(wanted.technique()))
                .setParameter("stage", text(wanted.stage()))
                .setParameter("segment", text(wanted.segment()))
                .setParameter("afterTechnique", after == null ? "" : after.technique())
                .setParameter("afterStage", after == null ? "" : after.stage().name())
                .setParameter("afterSegment", after == null ? "" : text(after.segment()))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    private static Effectiveness row(Tuple row) {
        String segment = row.get("segment", String.class);
        Number rating = row.get("rating", Number.class);
        return new Effectiveness(
                new Cell(
                        row.get("technique", String.class),
                        Stage.valueOf(row.get("stage", String.class)),
                        segment.isEmpty() ? null : Segment.valueOf(segment)),
                row.get("asks", Number.class).longValue(),
                row.get("advanced", Number.class).longValue(),
                row.get("cancelled", Number.class).longValue(),
                rating == null ? null : rating.doubleValue());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
