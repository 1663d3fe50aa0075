package io.closewise.idempotency.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.database.LastStep;
import io.closewise.database.TestDatabase;
import io.closewise.database.store.Transactions;
import io.closewise.idempotency.Fingerprint;
import io.closewise.idempotency.FirstAnswer;
import io.closewise.idempotency.KnownRequests;
import io.closewise.idempotency.RequestKey;
import io.closewise.idempotency.Standing;
import io.closewise.idempotency.TakenOverException;
import io.closewise.tenant.TenantId;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PanacheRequestsTest {

    private static final TenantId ONE = new TenantId("repeats-one");
    private static final TenantId OTHER = new TenantId("repeats-other");

    private static final Fingerprint PRINT = new Fingerprint("a".repeat(64));
    private static final Fingerprint ANOTHER = new Fingerprint("b".repeat(64));

    private static final FirstAnswer ANSWER =
            new FirstAnswer(201, "application/json", "\"d1\"", "/v1/x", "{\"b\":1, \"a\":2}");

    @Inject
    KnownRequests known;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entityManager;

    @Inject
    DataSource dataSource;

    @Inject
    LastStep last;

    private final RequestKey key = new RequestKey(UUID.randomUUID().toString());

    @Test
    void aTwinIsInFlightUntilTheFirstIsAnsweredAndThenGetsTheAnswer() {
        UUID attempt = first(ONE, PRINT);
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.InFlight());

        known.answered(ONE, key, attempt, ANSWER);
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.Answered(ANSWER));
    }

    @Test
    void anotherRequestUnderTheKeyIsToldSoInFlightAndAfterwards() {
        UUID attempt = first(ONE, PRINT);
        assertThat(known.begin(ONE, key, ANOTHER)).isEqualTo(new Standing.OfAnother());

        known.answered(ONE, key, attempt, ANSWER);
        assertThat(known.begin(ONE, key, ANOTHER)).isEqualTo(new Standing.OfAnother());
    }

    @Test
    void theSameKeyOfAnotherTenantIsAnotherRequest() {
        UUID ofOne = first(ONE, PRINT);
        UUID ofOther = first(OTHER, ANOTHER);
        known.answered(ONE, key, ofOne, ANSWER);

        assertThat(known.begin(OTHER, key, ANOTHER)).isEqualTo(new Standing.InFlight());
        known.answered(OTHER, key, ofOne, ANSWER);
        known.released(ONE, key, ofOther);
        assertThat(known.begin(OTHER, key, ANOTHER)).isEqualTo(new Standing.InFlight());
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.Answered(ANSWER));
    }

    @Test
    void whatWasReleasedLeavesNothingBehind() {
        known.released(ONE, key, first(ONE, PRINT));

        assertThat(rows(ONE)).isZero();
        first(ONE, ANOTHER);
    }

    @Test
    void ofManyAtTheSameMomentExactlyOneIsTheFirst() throws Exception {
        CountDownLatch ready = new CountDownLatch(6);
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try {
            List<Future<Standing>> standings = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                standings.add(callers.submit(() -> {
                    ready.countDown();
                    assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
                    return known.begin(ONE, key, PRINT);
                }));
            }
            List<Standing> found = new ArrayList<>();
            for (Future<Standing> standing : standings) {
                found.add(standing.get(60, TimeUnit.SECONDS));
            }
            assertThat(found).filteredOn(Standing.First.class::isInstance).hasSize(1);
            assertThat(found).filteredOn(Standing.InFlight.class::isInstance).hasSize(5);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void whatWasLeftBehindIsTakenOverByTheSameRequestAndTheFirstComesTooLate() {
        UUID died = first(ONE, PRINT);
        age("begun_at = now() - interval '59 seconds'");
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.InFlight());

        age("begun_at = now() - interval '61 seconds'");
        assertThat(known.begin(ONE, key, ANOTHER)).isEqualTo(new Standing.OfAnother());
        UUID next = first(ONE, PRINT);

        known.answered(ONE, key, died, ANSWER);
        known.released(ONE, key, died);
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.InFlight());
        known.answered(ONE, key, next, ANSWER);
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.Answered(ANSWER));
    }

    @Test
    void whatWasDoneIsNotDoneAgainThoughItsAnswerIsLost() {
        UUID died = first(ONE, PRINT);
        transactions.call(ONE, () -> {
            known.done(ONE, key, died);
            return null;
        });
        age("begun_at = now() - interval '59 seconds'");
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.InFlight());

        age("begun_at = now() - interval '61 seconds'");
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.AnswerLost());
        assertThat(known.begin(ONE, key, ANOTHER)).isEqualTo(new Standing.OfAnother());

        age("kept_until = now()");
        UUID next = first(ONE, PRINT);
        age("begun_at = now() - interval '61 seconds'");
        assertThat(next).isNotEqualTo(died);
        first(ONE, PRINT);
    }

    @Test
    void whoWasTakenOverUndoesWhatItDid() {
        UUID slow = first(ONE, PRINT);
        age("begun_at = now() - interval '61 seconds'");
        UUID next = first(ONE, PRINT);

        assertThatThrownBy(() -> writing(slow)).isInstanceOf(TakenOverException.class);
        assertThat(rows(OTHER)).isZero();
        writing(next);
        assertThat(rows(OTHER)).isEqualTo(1);
    }

    @Test
    void whatOnlyReadsIsNotDone() {
        UUID reader = first(ONE, PRINT);
        inRequest(reader, () -> rows(ONE));

        age("begun_at = now() - interval '61 seconds'");
        first(ONE, PRINT);
    }

    @Test
    void anOperationNotesThatItIsDoneAndIsNotCarriedOutAgain() {
        String body = "{\"key\": \"lost-" + key.value() + "\", \"name\": \"Ours\"}";
        assertThat(create(body).statusCode()).isEqualTo(201);
        for (String change : List.of(
                "status = null, media_type = null, etag = null, location = null, body = null",
                "begun_at = now() - interval '61 seconds'")) {
            age(change);
        }

        Response again = create(body);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.path("type").toString()).isEqualTo("urn:closewise:problem:answer-lost");
        assertThat(again.header("Retry-After")).isNull();
    }

    private Response create(String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key.value())
                .body(body)
                .post("/v1/playbooks");
    }

    /** Writes a row for the other tenant in a request that is named by the key of the first one. */
    private void writing(UUID attempt) {
        inRequest(attempt, () -> known.begin(OTHER, key, PRINT));
    }

    private void inRequest(UUID attempt, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            last.set(ONE, () -> known.done(ONE, key, attempt));
            work.run();
        } finally {
            request.terminate();
        }
    }

    @Test
    void anAnswerIsKeptForADayAndThenTheKeyIsFree() {
        known.answered(ONE, key, first(ONE, PRINT), ANSWER);
        age("kept_until = kept_until - interval '24 hours' + interval '1 minute'");
        assertThat(known.begin(ONE, key, PRINT)).isEqualTo(new Standing.Answered(ANSWER));

        age("kept_until = kept_until - interval '1 minute'");
        UUID again = first(ONE, ANOTHER);
        known.answered(ONE, key, again, ANSWER);
        assertThat(known.begin(ONE, key, ANOTHER)).isEqualTo(new Standing.Answered(ANSWER));
    }

    @Test
    void whatHasExpiredIsForgottenForEveryTenantAndNothingElse() throws Exception {
        first(ONE, PRINT);
        known.answered(OTHER, key, first(OTHER, PRINT), ANSWER);
        age("kept_until = now() - interval '1 second'");
        RequestKey alive = new RequestKey(key.value() + "-alive");
        assertThat(known.begin(ONE, alive, PRINT)).isInstanceOf(Standing.First.class);

        ExpiredRequests expired = new ExpiredRequests();
        try (Connection line = dataSource.getConnection()) {
            expired.read(line);
        }

        assertThat(rows(ONE)).isZero();
        assertThat(rows(OTHER)).isZero();
        assertThat(known.begin(ONE, alive, PRINT)).isEqualTo(new Standing.InFlight());
    }

    private UUID first(TenantId tenant, Fingerprint fingerprint) {
        Standing standing = known.begin(tenant, key, fingerprint);
        assertThat(standing).isInstanceOf(Standing.First.class);
        return ((Standing.First) standing).attempt();
    }

    /** Sets the clock of the rows of this key. */
    private void age(String change) {
        for (TenantId tenant : List.of(ONE, OTHER, TenantId.DEFAULT)) {
            transactions.call(tenant, () -> entityManager
                    .createNativeQuery("update named_request set " + change + " where key = :key")
                    .setParameter("key", key.value())
                    .executeUpdate());
        }
    }

    private long rows(TenantId tenant) {
        return transactions.call(tenant, () -> (Long) entityManager
                .createNativeQuery("select count(*) from named_request where key = :key", Long.class)
                .setParameter("key", key.value())
                .getSingleResult());
    }
}
