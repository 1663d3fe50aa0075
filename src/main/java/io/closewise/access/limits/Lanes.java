package io.closewise.access.limits;

import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The lanes of all tenants of which anything runs: one for calls, and a smaller one for what computes for long. */
@Singleton
public final class Lanes {

    private final LimitSettings settings;
    private final Semaphore calls = new Semaphore(Integer.MAX_VALUE);
    private final Semaphore batches;
    private final Map<Key, Lane> lanes = new ConcurrentHashMap<>();

    Lanes(LimitSettings settings) {
        this.settings = settings;
        this.batches = new Semaphore(settings.allBatches());
    }

    private record Key(TenantId tenant, boolean batch) {}

    /** Enters the lane of this tenant. Whoever has to wait is told by the runnable, on any thread, when its turn has come. */
    public Turn enter(TenantId tenant, boolean batch, Runnable turn) {
        Key key = new Key(tenant, batch);
        Turn[] entered = new Turn[1];
        // within it, so that nobody enters a lane that is just thrown away
        lanes.compute(key, (same, known) -> {
            Lane lane = known == null ? lane(key) : known;
            entered[0] = new Turn(key, lane.enter(turn));
            return lane.isEmpty() ? null : lane;
        });
        return entered[0];
    }

    /** How long one of this tenant waits. */
    public Duration patience(TenantId tenant) {
        return own(tenant).flatMap(LimitSettings.OfATenant::patience).orElse(settings.patience());
    }

    /** How many lanes are kept. */
    int size() {
        return lanes.size();
    }

    private Lane lane(Key key) {
        Optional<LimitSettings.OfATenant> own = own(key.tenant());
        int most = key.batch()
                ? or(own.map(LimitSettings.OfATenant::batches), settings.batches())
                : or(own.map(LimitSettings.OfATenant::running), settings.running());
        int waiting = or(own.map(LimitSettings.OfATenant::waiting), settings.waiting());
        return new Lane(most, waiting, key.batch() ? batches : calls);
    }

    private Optional<LimitSettings.OfATenant> own(TenantId tenant) {
        return Optional.ofNullable(settings.tenants().get(tenant.value()));
    }

    private static int or(Optional<OptionalInt> own, int usual) {
        return own.orElse(OptionalInt.empty()).orElse(usual);
    }

    /** A call on its way through its lane. */
    public final class Turn {

        private final Key key;
        private final Lane.Place place;

        private Turn(Key key, Lane.Place place) {
            this.key = key;
            this.place = place;
        }

        /** Whether it ran at once. */
        public boolean ran() {
            return place.entry() == Lane.Entry.RUNS;
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
            return place.giveUp() ? Optional.of(crowded()) : Optional.empty();
        }

        /** Has ended, whatever became of it. A second time does nothing. */
        public void end() {
            place.leave();
            lanes.computeIfPresent(key, (same, lane) -> lane.isEmpty() ? null : lane);
        }

        private Refusal crowded() {
            return key.batch() ? Refusal.BATCHES : Refusal.QUEUE;
        }
    }
}
