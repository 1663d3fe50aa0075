package io.closewise.access.limits;

import io.closewise.tenant.TenantId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where whole playbooks are worked on: at few places in the whole process, because each takes much of its memory. One tenant has at
 * most half of them, and those who wait have their turn by tenants in rotation. Nobody blocks.
 */
final class Bench {

    private final int mostOfATenant;
    private final Map<TenantId, Integer> working = new HashMap<>();
    /** Whose turn is next stands first. */
    private final Map<TenantId, Deque<Place>> waiting = new LinkedHashMap<>();

    private int free;

    /** Nobody is at it; of one place every tenant may have it. */
    Bench(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("closewise.limits.documents must be at least 1");
        }
        this.free = places;
        this.mostOfATenant = Math.max(1, places / 2);
    }

    /** Takes a place, or waits for one; whoever waits is told by the runnable, on any thread, when its turn has come. */
    synchronized Place enter(TenantId tenant, Runnable turn) {
        Place place = new Place(tenant, turn);
        if (free > 0 && hasShareLeft(tenant)) {
            place.begin();
            place.atOnce = true;
        } else {
            waiting.computeIfAbsent(tenant, none -> new ArrayDeque<>()).add(place);
        }
        return place;
    }

    /** Whether anybody waits for a place. */
    synchronized boolean isWaitedFor() {
        return !waiting.isEmpty();
    }

    private boolean hasShareLeft(TenantId tenant) {
        return working.getOrDefault(tenant, 0) < mostOfATenant;
    }

    /** Whose turn it is; that tenant comes last from now on. */
    private @Nullable Place next() {
        if (free == 0) {
            return null;
        }
        Iterator<Map.Entry<TenantId, Deque<Place>>> all = waiting.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<TenantId, Deque<Place>> one = all.next();
            if (hasShareLeft(one.getKey())) {
                all.remove();
                Place place = one.getValue().remove();
                if (!one.getValue().isEmpty()) {
                    waiting.put(one.getKey(), one.getValue());
                }
                place.begin();
                return place;
            }
        }
        return null;
    }

    /** One who works at it, or waits. */
    final class Place {

        private final TenantId tenant;
        private final Runnable turn;
        private boolean atOnce;
        private boolean works;

        private Place(TenantId tenant, Runnable turn) {
            this.tenant = tenant;
            this.turn = turn;
        }

        /** Whether it was free when it was entered; otherwise the runnable tells, and may have told by now. */
        boolean atOnce() {
            synchronized (Bench.this) {
                return atOnce;
            }
        }

        boolean works() {
            synchronized (Bench.this) {
                return works;
            }
        }

        /** Waits no longer, and hears why it waited; empty where it does not wait. */
        Optional<Refusal> giveUp() {
            synchronized (Bench.this) {
                if (!waitNoLonger()) {
                    return Optional.empty();
                }
                return Optional.of(hasShareLeft(tenant) ? Refusal.ALL_DOCUMENTS : Refusal.DOCUMENTS);
            }
        }

        /** Leaves, whether it works or waits; the next one has its turn. A second time does nothing. */
        void leave() {
            Place next;
            synchronized (Bench.this) {
                if (!works) {
                    waitNoLonger();
                    return;
                }
                works = false;
                free++;
                working.computeIfPresent(tenant, (same, many) -> many == 1 ? null : many - 1);
                next = next();
            }
            if (next != null) {
                next.turn.run();
            }
        }

        private void begin() {
            works = true;
            free--;
            working.merge(tenant, 1, Integer::sum);
        }

        private boolean waitNoLonger() {
            Deque<Place> own = waiting.getOrDefault(tenant, new ArrayDeque<>());
            boolean waited = own.remove(this);
            if (own.isEmpty()) {
                waiting.remove(tenant);
            }
            return waited;
        }
    }
}
