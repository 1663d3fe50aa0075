package io.closewise.access.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who runs, who waits, and who is sent away. */
class LanesTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId OTHER = new TenantId("other");

    private final Lanes lanes = new Lanes(
            ForAll.but(Map.of("running", "2", "waiting", "2", "batches", "2", "all-batches", "3", "patience", "1s")));
    private final List<String> turns = new ArrayList<>();

    @Test
    void thoseWhoWaitHaveTheirTurnInTheOrderInWhichTheyCame() {
        Lanes.Turn first = call(ACME, "1");
        Lanes.Turn second = call(ACME, "2");
        assertThat(first.ran()).isTrue();
        assertThat(second.ran()).isTrue();
        assertThat(call(ACME, "3").ran()).isFalse();
        assertThat(call(ACME, "4").refusal()).isEmpty();
        assertThat(call(ACME, "5").refusal()).contains(Refusal.QUEUE);
        assertThat(turns).isEmpty();

        second.end();
        assertThat(turns).containsExactly("3");
        second.end();
        assertThat(turns).as("who ends twice gives one place").containsExactly("3");
        first.end();
        assertThat(turns).containsExactly("3", "4");
    }

    @Test
    void oneTenantTakesNoTurnOfAnother() {
        for (int i = 0; i < 5; i++) {
            call(ACME, "x");
        }

        assertThat(call(OTHER, "y").ran()).isTrue();
    }

    @Test
    void whoGivesUpHasNoTurn() {
        Lanes.Turn first = call(ACME, "1");
        call(ACME, "2");
        Lanes.Turn waiting = call(ACME, "3");
        call(ACME, "4");

        assertThat(waiting.giveUp()).contains(Refusal.QUEUE);
        assertThat(waiting.giveUp()).isEmpty();
        first.end();

        assertThat(turns).containsExactly("4");
        assertThat(first.giveUp()).isEmpty();
    }

    @Test
    void batchesHaveALaneOfTheirOwnAndASumOverAllTenants() {
        assertThat(batch(ACME).ran()).isTrue();
        Lanes.Turn second = batch(ACME);
        assertThat(call(ACME, "beside").ran()).isTrue();
        assertThat(batch(OTHER).ran()).isTrue();
        assertThat(batch(OTHER).refusal()).contains(Refusal.ALL_BATCHES);
        batch(ACME);
        batch(ACME);
        assertThat(batch(ACME).refusal()).contains(Refusal.BATCHES);

        second.end();

        assertThat(turns).as("its place goes to the next of the same tenant").containsExactly("batch");
        assertThat(batch(OTHER).refusal()).contains(Refusal.ALL_BATCHES);
    }

    @Test
    void wholePlaybooksWaitForAPlaceAmongAllTenantsAndKeepNoCallBack() {
        Lanes few = new Lanes(ForAll.but(Map.of("running", "2", "waiting", "2", "documents", "2")));
        Lanes.Turn first = few.enter(ACME, Work.DOCUMENT, () -> turns.add("1"));
        Lanes.Turn second = few.enter(ACME, Work.DOCUMENT, () -> turns.add("2"));
        Lanes.Turn third = few.enter(ACME, Work.SIMULATION, () -> turns.add("3"));
        Lanes.Turn fourth = few.enter(ACME, Work.DOCUMENT, () -> turns.add("4"));
        assertThat(first.ran()).isTrue();
        assertThat(List.of(second, third, fourth)).noneMatch(Lanes.Turn::ran);
        assertThat(List.of(second, third, fourth))
                .allMatch(turn -> turn.refusal().isEmpty());
        assertThat(first.isInTheWay()).isTrue();
        assertThat(second.isInTheWay()).isFalse();
        assertThat(few.enter(ACME, Work.CALL, () -> {}).ran()).isTrue();
        assertThat(few.enter(OTHER, Work.DOCUMENT, () -> {}).ran()).isTrue();

        assertThat(second.giveUp()).contains(Refusal.DOCUMENTS);
        assertThat(second.giveUp()).isEmpty();
        first.lighten();
        assertThat(turns).containsExactly("3");
        third.lighten();
        assertThat(turns).as("it is not yet through its lane").containsExactly("3");
        first.end();
        assertThat(turns).containsExactly("3", "4");
    }

    @Test
    void whoHasGoneTakesNoPlaceAmongAllTenants() {
        Lanes few = new Lanes(ForAll.but(Map.of("running", "1", "documents", "1")));
        Lanes.Turn first = few.enter(ACME, Work.DOCUMENT, () -> turns.add("1"));
        Lanes.Turn inItsLane = few.enter(ACME, Work.DOCUMENT, () -> turns.add("2"));
        Lanes.Turn atTheBench = few.enter(OTHER, Work.DOCUMENT, () -> turns.add("3"));

        inItsLane.end();
        atTheBench.end();
        first.end();

        assertThat(turns).isEmpty();
        assertThat(few.size()).isZero();
        assertThat(few.enter(OTHER, Work.DOCUMENT, () -> {}).ran()).isTrue();
    }

    @Test
    void aLaneThatNobodyIsInIsNotKept() {
        List<Lanes.Turn> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(call(new TenantId("t" + i), "x"));
        }
        assertThat(lanes.size()).isEqualTo(100);

        all.forEach(Lanes.Turn::end);

        assertThat(lanes.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Work.class,
            names = {"CALL", "DOCUMENT"})
    void manyThreadsNeverRunMoreThanMayAndLoseNoTurn(Work kind) throws InterruptedException {
        Lanes crowded = new Lanes(
                ForAll.but(Map.of("running", kind == Work.CALL ? "3" : "100", "waiting", "100000", "documents", "6")));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 20_000; i++) {
            threads.execute(() -> {
                Lanes.Turn[] turn = new Lanes.Turn[1];
                Runnable work = () -> threads.execute(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    now.decrementAndGet();
                    synchronized (turn) {
                        turn[0].end();
                    }
                    if (ended.incrementAndGet() == 20_000) {
                        threads.shutdown();
                    }
                });
                synchronized (turn) {
                    turn[0] = crowded.enter(ACME, kind, work);
                }
                if (turn[0].ran()) {
                    work.run();
                }
            });
        }

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ended).hasValue(20_000);
        assertThat(most.get()).isBetween(1, 3);
        assertThat(crowded.size()).isZero();
    }

    private Lanes.Turn call(TenantId tenant, String name) {
        return lanes.enter(tenant, Work.CALL, () -> turns.add(name));
    }

    private Lanes.Turn batch(TenantId tenant) {
        return lanes.enter(tenant, Work.BATCH, () -> turns.add("batch"));
    }
}
