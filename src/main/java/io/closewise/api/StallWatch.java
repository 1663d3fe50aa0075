package io.closewise.api;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Ends a connection that makes no progress, so that nobody can hold a thread by doing nothing. */
final class StallWatch implements AutoCloseable {

    private static final int LOOKS = 4;

    private final Vertx vertx;
    private final long timer;
    private volatile long progress = System.nanoTime();

    StallWatch(BatchBody body, Duration patience) {
        this.vertx = body.connection().vertx();
        this.timer = vertx.setPeriodic(Math.max(1, patience.toMillis() / LOOKS), look -> {
            if (System.nanoTime() - progress > patience.toNanos()) {
                body.abort();
            }
        });
    }

    /** Something came in to its end, or went out. */
    void progress() {
        progress = System.nanoTime();
    }

    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }
}
