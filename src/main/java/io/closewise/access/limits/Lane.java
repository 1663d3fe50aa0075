package io.closewise.access.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Where the calls of one tenant run, so many at once, and wait for their turn in the order in which they came. Nobody blocks. */
final class Lane {

    private final int mostRunning;
    private final int mostWaiting;
    private final Semaphore all;
    private final Deque<Place> waiting = new ArrayDeque<>();
    private int running;

    /**
     * Nobody is in it.
     *
     * @param all what the lanes of all tenants have together; whoever takes the turn of another takes this over, too
     */
    Lane(int mostRunning, int mostWaiting, Semaphore all) {
        if (mostRunning < 1 || mostWaiting < 0) {
            throw new IllegalArgumentException("closewise.limits: at least one has to run, and none to wait");
        }
        this.mostRunning = mostRunning;
        this.mostWaiting = mostWaiting;
        this.all = all;
    }

    /** What became of whoever wanted to enter. */
    enum Entry {
        RUNS,
        WAITS,
        LANE_FULL,
        ALL_FULL
    }

    /** Enters. Whoever waits is told by the runnable, on any thread, when its turn has come. */
    synchronized Place enter(Runnable turn) {
        if (running < mostRunning) {
            if (!all.tryAcquire()) {
                return new Place(Entry.ALL_FULL, turn);
            }
            running++;
            return new Place(Entry.RUNS, turn);
        }
        if (waiting.size() >= mostWaiting) {
            return new Place(Entry.LANE_FULL, turn);
        }
        Place place = new Place(Entry.WAITS, turn);
        waiting.add(place);
        return place;
    }

    synchronized boolean isEmpty() {
        return running == 0 && waiting.isEmpty();
    }

    /** One who entered, or was refused. */
    final class Place {

        private final Entry entry;
        private final Runnable turn;
        private boolean runs;

        private Place(Entry entry, Runnable turn) {
            this.entry = entry;
            this.turn = turn;
            this.runs = entry == Entry.RUNS;
        }

        /** How it was when it entered. */
        Entry entry() {
            return entry;
        }

        /** Waits no longer; false where it does not wait. */
        boolean giveUp() {
            synchronized (Lane.this) {
                return waiting.remove(this);
            }
        }

        /** Leaves, wherever it is; the next one has its turn. A second time does nothing. */
        void leave() {
            Place next;
            synchronized (Lane.this) {
                if (!runs) {
                    waiting.remove(this);
                    return;
                }
                runs = false;
                next = waiting.poll();
                if (next == null) {
                    running--;
                    all.release();
                    return;
                }
                next.runs = true;
            }
            next.turn.run();
        }
    }
}
