package io.closewise.access.limits;

import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of all tenants of which anything runs: one for calls, a smaller one for what computes for long, and one for whole
 * playbooks, from which they go on to the few places that the process has for these.
 */
@Singleton
public final class Lanes {

    /** What the largest playbook takes while it is changed, some 100 MB for several trees of it, and as much again for all else. */
    private static final long HEAP_FOR_A_DOCUMENT = 200_000_000;

    private final LimitSettings settings;
    private final Semaphore calls = new Semaphore(Integer.MAX_VALUE);
    private final Semaphore batches;
    private final Bench bench;
    private final Map<Key, Lane> lanes = new ConcurrentHashMap<>();

    Lanes(LimitSettings settings) {
        this.settings = settings;
        this.batches = new Semaphore(settings.allBatches());
        this.bench = new Bench(
                settings.documents().orElseGet(() -> places(Runtime.getRuntime().maxMemory())));
    }

    private record Key(TenantId tenant, Work.Way way) {}

    /** How many large playbooks a heap of so many bytes has room for. */
    static int places(long heap) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, heap / HEAP_FOR_A_DOCUMENT));
    }

    /** Enters the lane of this tenant. Whoever has to wait is told by the runnable, on any thread, when its turn has come. */
    public Turn enter(TenantId tenant, Work work, Runnable turn) {
        Key key = new Key(tenant, work.way());
        Turn[] entered = new Turn[1];
        // within it, so that nobody enters a lane that is just thrown away
        lanes.compute(key, (same, known) -> {
            Lane lane = known == null ? lane(key) : known;
            entered[0] = new Turn(key, work, turn, lane);
            return lane.isEmpty() ? null : lane;
        });
        return entered[0].begin();
    }

    /** How long one of this tenant waits: longer for a turn of those that take seconds each. */
    public Duration patience(TenantId tenant, Work work) {
        Duration usual = own(tenant).flatMap(LimitSettings.OfATenant::patience).orElse(settings.patience());
        return work.isHeavy() ? usual.multipliedBy(3) : usual;
    }

    /** How many lanes are kept. */
    int size() {
        return lanes.size();
    }

    private Lane lane(Key key) {
        Optional<LimitSettings.OfATenant> own = own(key.tenant());
        boolean batch = key.way() == Work.Way.BATCHES;
        int most = batch
                ? or(own.map(LimitSettings.OfATenant::batches), settings.batches())
                : or(own.map(LimitSettings.OfATenant::running), settings.running());
        int waiting = or(own.map(LimitSettings.OfATenant::waiting), settings.waiting());
        return new Lane(most, waiting, batch ? batches : calls);
    }

    private Optional<LimitSettings.OfATenant> own(TenantId tenant) {
        return Optional.ofNullable(settings.tenants().get(tenant.value()));
    }

    private static int or(Optional<OptionalInt> own, int usual) {
        return own.orElse(OptionalInt.empty()).orElse(usual);
    }

    /** A call on its way: through its lane, and from there to the bench where it is heavy. */
    public final class Turn {

        private final Key key;
        private final Work work;
        private final Runnable turn;
        private final Lane.Place place;
        private Bench.@Nullable Place atTheBench;
        private boolean ran;
        private boolean ended;

        private Turn(Key key, Work work, Runnable turn, Lane lane) {
            this.key = key;
            this.work = work;
            this.turn = turn;
            this.place = lane.enter(this::ownLaneIsFree);
        }

        private Turn begin() {
            ran = place.entry() == Lane.Entry.RUNS && mayWork();
            return this;
        }

        private void ownLaneIsFree() {
            if (mayWork()) {
                turn.run();
            }
        }

        /** Whether nothing more is to be waited for, once it is through its lane. */
        private synchronized boolean mayWork() {
            if (ended || !work.isHeavy()) {
                return !ended;
            }
            atTheBench = bench.enter(key.tenant(), turn);
            return atTheBench.atOnce();
        }

        /** Whether it ran at once. */
        public boolean ran() {
            return ran;
        }

        /** Why it did not even get a place to wait; empty where it runs, or waits. */
        public Optional<Refusal> refusal() {
            return switch (place.entry()) {
                case RUNS, WAITS -> Optional.empty();
                case LANE_FULL -> Optional.of(crowded());
                case ALL_FULL -> Optional.of(Refusal.ALL_BATCHES);
            };
        }

        /** Waits no longer; empty where its turn has come, or it has left. */
        public Optional<Refusal> giveUp() {
            return place.giveUp() ? Optional.of(crowded()) : heavy().flatMap(Bench.Place::giveUp);
        }

        /** Whether it has one of the few places for whole playbooks. */
        public boolean isAtTheBench() {
            return heavy().map(Bench.Place::works).orElse(false);
        }

        /** Whether it has a place at the bench for which others wait. */
        public boolean isInTheWay() {
            return isAtTheBench() && bench.isWaitedFor();
        }

        /** What is heavy of it has ended. A second time does nothing. */
        public void lighten() {
            heavy().ifPresent(Bench.Place::leave);
        }

        /** Has ended, whatever became of it. A second time does nothing. */
        public void end() {
            synchronized (this) {
                ended = true;
            }
            lighten();
            place.leave();
            lanes.computeIfPresent(key, (same, lane) -> lane.isEmpty() ? null : lane);
        }

        private synchronized Optional<Bench.Place> heavy() {
            return Optional.ofNullable(atTheBench);
        }

        private Refusal crowded() {
            return key.way() == Work.Way.BATCHES ? Refusal.BATCHES : Refusal.QUEUE;
        }
    }
}
