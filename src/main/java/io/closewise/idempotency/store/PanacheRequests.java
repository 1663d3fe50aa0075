package io.closewise.idempotency.store;

import io.closewise.database.store.Transactions;
import io.closewise.idempotency.Fingerprint;
import io.closewise.idempotency.FirstAnswer;
import io.closewise.idempotency.KnownRequests;
import io.closewise.idempotency.RequestKey;
import io.closewise.idempotency.Standing;
import io.closewise.idempotency.TakenOverException;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Named requests in PostgreSQL, by its clock, so that replicas need not agree on theirs. */
@ApplicationScoped
class PanacheRequests implements KnownRequests {

    /** A row may be released between entering in vain and looking why; it is not for ever. */
    private static final int TRIES = 3;

    /**
     * Enters the request where nothing stands under its key, in the place of what has expired, and in that of the same request where
     * that was left undone.
     */
    private static final String ENTER = """
            insert into named_request as known (tenant, key, fingerprint, attempt, begun_at, kept_until)
            values (:tenant, :key, :fingerprint, cast(:attempt as uuid), now(), now() + interval '%1$d seconds')
            on conflict (tenant, key) do update
            set fingerprint = excluded.fingerprint, attempt = excluded.attempt, begun_at = excluded.begun_at,
                kept_until = excluded.kept_until, done = false, status = null, media_type = null, etag = null, location = null, body = null
            where known.kept_until <= now()
               or (not known.done and known.status is null and known.fingerprint = excluded.fingerprint
                   and known.begun_at <= now() - interval '%2$d seconds')
            """.formatted(KEPT.toSeconds(), LONGEST_WORK.toSeconds());

    private static final String DONE = """
            update named_request set done = true
            where tenant = :tenant and key = :key and attempt = cast(:attempt as uuid) and status is null
            """;

    /** By the clock of the database, too. */
    private static final String LEFT_BEHIND = """
            select begun_at <= now() - interval '%d seconds' from named_request where tenant = :tenant and key = :key
            """.formatted(LONGEST_WORK.toSeconds());

    private final EntityManager entityManager;
    private final NamedRequestRepository repository;
    private final Transactions transactions;

    PanacheRequests(EntityManager entityManager, NamedRequestRepository repository, Transactions transactions) {
        this.entityManager = entityManager;
        this.repository = repository;
        this.transactions = transactions;
    }

    @Override
    public Standing begin(TenantId tenant, RequestKey key, Fingerprint fingerprint) {
        UUID attempt = UUID.randomUUID();
        return transactions.call(tenant, () -> {
            for (int tries = 0; tries < TRIES; tries++) {
                if (enter(tenant, key, fingerprint, attempt)) {
                    return new Standing.First(attempt);
                }
                Optional<NamedRequestEntity> known = repository.of(tenant, key);
                if (known.isPresent()) {
                    return standing(tenant, known.get(), fingerprint);
                }
            }
            return new Standing.InFlight();
        });
    }

    private boolean enter(TenantId tenant, RequestKey key, Fingerprint fingerprint, UUID attempt) {
        return entityManager
                        .createNativeQuery(ENTER)
                        .setParameter("tenant", tenant.value())
                        .setParameter("key", key.value())
                        .setParameter("fingerprint", fingerprint.hex())
                        .setParameter("attempt", attempt.toString())
                        .executeUpdate()
                == 1;
    }

    private Standing standing(TenantId tenant, NamedRequestEntity known, Fingerprint fingerprint) {
        if (!known.fingerprint.equals(fingerprint.hex())) {
            return new Standing.OfAnother();
        }
        if (known.status == null) {
            return known.done && isLeftBehind(tenant, known.key) ? new Standing.AnswerLost() : new Standing.InFlight();
        }
        return new Standing.Answered(new FirstAnswer(
                known.status,
                Objects.requireNonNull(known.mediaType),
                known.etag,
                known.location,
                Objects.requireNonNull(known.body)));
    }

    private boolean isLeftBehind(TenantId tenant, String key) {
        return (Boolean) entityManager
                .createNativeQuery(LEFT_BEHIND, Boolean.class)
                .setParameter("tenant", tenant.value())
                .setParameter("key", key)
                .getSingleResult();
    }

    @Override
    public void done(TenantId tenant, RequestKey key, UUID attempt) {
        int noted = entityManager
                .createNativeQuery(DONE)
                .setParameter("tenant", tenant.value())
                .setParameter("key", key.value())
                .setParameter("attempt", attempt.toString())
                .executeUpdate();
        if (noted == 0) {
            throw new TakenOverException();
        }
    }

    @Override
    public void answered(TenantId tenant, RequestKey key, UUID attempt, FirstAnswer answer) {
        transactions.call(tenant, () -> {
            repository.ofAttempt(tenant, key, attempt).ifPresent(row -> {
                row.status = answer.status();
                row.mediaType = answer.mediaType();
                row.etag = answer.etag();
                row.location = answer.location();
                row.body = answer.body();
            });
            return null;
        });
    }

    @Override
    public void released(TenantId tenant, RequestKey key, UUID attempt) {
        transactions.call(tenant, () -> {
            repository.ofAttempt(tenant, key, attempt).ifPresent(repository::delete);
            return null;
        });
    }
}
