package io.closewise.outcome.store;

import io.closewise.database.store.Transactions;
import io.closewise.outcome.Cell;
import io.closewise.outcome.Effectiveness;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Outcomes;
import io.closewise.outcome.Reported;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Outcomes in PostgreSQL. */
@ApplicationScoped
class PanacheOutcomes implements Outcomes {

    private final OutcomeRepository repository;
    private final EffectivenessQuery query;
    private final Transactions transactions;

    PanacheOutcomes(OutcomeRepository repository, EffectivenessQuery query, Transactions transactions) {
        this.repository = repository;
        this.query = query;
        this.transactions = transactions;
    }

    @Override
    public Reported report(TenantId tenant, Outcome outcome) {
        try {
            return transactions.call(tenant, () -> find(tenant, outcome).orElseGet(() -> {
                OutcomeEntity entity = entity(tenant, outcome);
                repository.persistAndFlush(entity);
                return new Reported(outcome, entity.reportedAt, true);
            }));
        } catch (ConstraintViolationException e) {
            // the same report came twice at once, and the other one was faster
            return transactions.call(tenant, () -> find(tenant, outcome)).orElseThrow(() -> e);
        }
    }

    private Optional<Reported> find(TenantId tenant, Outcome outcome) {
        return repository
                .of(
                        tenant,
                        outcome.recommendationId(),
                        outcome.technique(),
                        outcome.result().name())
                .map(entity -> new Reported(entity.outcome(), entity.reportedAt, false));
    }

    private static OutcomeEntity entity(TenantId tenant, Outcome outcome) {
        OutcomeEntity entity = new OutcomeEntity();
        entity.tenant = tenant.value();
        entity.recommendationId = outcome.recommendationId();
        entity.technique = outcome.technique();
        entity.stage = outcome.stage().name();
        entity.segment = outcome.segment() == null ? null : outcome.segment().name();
        entity.result = outcome.result().name();
        entity.happenedOn = outcome.on();
        entity.buyerRating = outcome.buyerRating();
        entity.comment = outcome.comment();
        entity.reportedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return entity;
    }

    @Override
    public boolean knowsAsk(TenantId tenant, UUID recommendationId, String technique) {
        return transactions.call(tenant, () -> repository.hasAsk(tenant, recommendationId, technique));
    }

    @Override
    public List<Effectiveness> effectiveness(TenantId tenant, Wanted wanted, @Nullable Cell after, int most) {
        return transactions.call(tenant, () -> query.rows(tenant, wanted, after, most));
    }
}
