package io.closewise.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What callers and tenants may use, by a clock that the test moves. */
class AllowanceTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId OTHER = new TenantId("other");

    private final AtomicLong nanos = new AtomicLong(1);
    private final Allowances allowances = allowances(Map.of(
            "caller-rate",
            "2",
            "caller-burst",
            "10",
            "tenant-rate",
            "3",
            "tenant-burst",
            "15",
            "lines-for-a-call",
            "4"));

    @Test
    void aCallerHasItsBurstAndThenItsRate() {
        Allowance caller = allowances.of(ACME, "a");
        assertThat(calls(caller)).isEqualTo(10);

        Exhausted exhausted = caller.takeCall().orElseThrow();
        assertThat(exhausted.refusal()).isEqualTo(Refusal.CALLER_RATE);
        assertThat(exhausted.retry()).isEqualTo(Duration.ofSeconds(1));
        assertThat(exhausted.quota()).isEqualTo(new QuotaState("caller", 10, 5, 0, 5));

        pass(Duration.ofMillis(499));
        assertThat(calls(caller)).isZero();
        pass(Duration.ofMillis(1));
        assertThat(calls(caller)).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(calls(caller)).isEqualTo(10);
    }

    @Test
    void whatNeverFitsInIsLetThroughWhereNothingElseWas() {
        Allowance caller = allowances.of(ACME, "a");

        assertThat(caller.takeCall()).isEmpty();
        assertThat(caller.takeContexts(1_000)).isEmpty();
        assertThat(caller.takeCall()).isPresent();

        pass(Duration.ofSeconds(4));
        assertThat(caller.takeCall()).isEmpty();
        assertThat(caller.takeContexts(1_000)).as("not all is back yet").isPresent();
    }

    @Test
    void theCallersOfATenantHaveOneQuotaTogether() {
        assertThat(calls(allowances.of(ACME, "a"))).isEqualTo(10);
        assertThat(calls(allowances.of(ACME, "b"))).isEqualTo(5);
        assertThat(allowances.of(ACME, "c").takeCall())
                .get()
                .extracting(Exhausted::refusal)
                .isEqualTo(Refusal.TENANT_RATE);

        assertThat(calls(allowances.of(OTHER, "a"))).isEqualTo(10);
    }

    @Test
    void whatTheTenantRefusesIsNotTakenFromTheCaller() {
        calls(allowances.of(ACME, "a"));
        Allowance b = allowances.of(ACME, "b");
        calls(b);
        QuotaState before = b.states().get(0);

        assertThat(b.takeCall()).isPresent();

        assertThat(b.states().get(0)).isEqualTo(before);
    }

    @Test
    void theSameCallerHasOneQuotaHoweverOftenItIsAskedFor() {
        calls(allowances.of(ACME, "a"));

        assertThat(allowances.of(ACME, "a").takeCall()).isPresent();
    }

    @Test
    void contextsCostAPartOfACallBeyondThoseThatTheCallPaysFor() {
        Allowance caller = allowances.of(ACME, "a");

        assertThat(caller.takeContexts(4)).isEmpty();
        assertThat(caller.states().get(0).remaining()).isEqualTo(10);
        assertThat(caller.takeContexts(4 + 24)).isEmpty();
        assertThat(caller.states().get(0).remaining()).isEqualTo(4);
        assertThat(caller.takeContexts(4 + 17)).isPresent();
    }

    @Test
    void linesLeaveHalfToCallsAndThenKeepToTheRate() {
        Allowance caller = allowances.of(ACME, "a");
        assertThat(lines(caller)).isEqualTo(20);
        assertThat(caller.states().get(0).remaining()).isEqualTo(5);

        assertThat(caller.takeLine()).isEqualTo(Duration.ofMillis(125));
        pass(Duration.ofSeconds(1));
        assertThat(lines(caller)).isEqualTo(8);

        assertThat(calls(caller)).isEqualTo(5);
    }

    @Test
    void aTenantCanHaveLimitsOfItsOwn() {
        Allowances own = allowances(Map.of("tenants.acme.caller-burst", "2", "tenants.acme.tenant-burst", "3"));

        assertThat(calls(own.of(ACME, "a"))).isEqualTo(2);
        assertThat(calls(own.of(ACME, "b"))).isEqualTo(1);
        assertThat(own.of(OTHER, "a").states()).extracting(QuotaState::limit).containsExactly(5_000L, 10_000L);
    }

    @Test
    void limitsThatNobodyCouldMeetAreRefusedAtTheStart() {
        assertThatThrownBy(() -> allowances(Map.of("caller-rate", "0")))
                .hasMessageContaining("rate must be at least 1");
        assertThatThrownBy(() -> allowances(Map.of("tenants.acme.tenant-burst", "0")))
                .hasMessageContaining("burst must be at least 1");
    }

    private Allowances allowances(Map<String, String> properties) {
        return new Allowances(ForAll.but(properties), nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static int calls(Allowance allowance) {
        int calls = 0;
        while (allowance.takeCall().isEmpty()) {
            calls++;
        }
        return calls;
    }

    private static int lines(Allowance allowance) {
        int lines = 0;
        while (allowance.takeLine().isZero()) {
            lines++;
        }
        return lines;
    }
}
