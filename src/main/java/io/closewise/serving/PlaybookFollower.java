package io.closewise.serving;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps up with what is published: one thread that looks, waits for news, and looks again. */
@ApplicationScoped
class PlaybookFollower {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    /** Short enough to catch up within ten seconds together with the time that a dead line takes to be given up. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1500);

    private static final Logger LOG = Logger.getLogger(PlaybookFollower.class);

    private final ServedPlaybook served;
    private volatile @Nullable Thread thread;

    PlaybookFollower(ServedPlaybook served) {
        this.served = served;
    }

    void start(@Observes StartupEvent event) {
        // before the first request, where the database can be reached
        boolean reached = served.look();
        Thread follower = new Thread(() -> follow(reached), "playbook-follower");
        follower.setDaemon(true);
        thread = follower;
        follower.start();
    }

    void stop(@Observes ShutdownEvent event) {
        Thread follower = thread;
        thread = null;
        if (follower != null) {
            follower.interrupt();
            // it may be waiting for the database, which an interrupt does not end
            served.hangUp();
        }
    }

    private void follow(boolean reachedAtStart) {
        boolean reached = reachedAtStart;
        Duration pause = SHORTEST_PAUSE;
        while (thread == Thread.currentThread()) {
            try {
                if (!reached || !served.awaitNews()) {
                    if (!rest(pause)) {
                        return;
                    }
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                } else {
                    pause = SHORTEST_PAUSE;
                }
                if (thread == Thread.currentThread()) {
                    reached = served.look();
                }
            } catch (Throwable e) {
                // for a moment without memory nobody may stop following for good: nothing that is published later would
                // answer
                reached = false;
                LOG.errorf(
                        "A look at what is published failed with %s; the next one follows.",
                        e.getClass().getName());
            }
        }
    }

    /** Not all replicas come back to a database in the same moment. */
    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis() + ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
