package io.closewise.serving;

import io.closewise.playbook.Playbooks;
import io.closewise.recommendation.CompiledPlaybook;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The compiled playbook that answers. Requests read it through one reference; only this class writes it. While the database
 * is away the last revision goes on answering, and everything recovers by itself when it is back.
 */
@ApplicationScoped
public class ServedPlaybook {

    private static final Logger LOG = Logger.getLogger(ServedPlaybook.class);

    private final Playbooks playbooks;
    private final PlaybookSettings settings;
    private final DatabaseContact database = new DatabaseContact();
    private final AtomicReference<@Nullable CompiledPlaybook> compiled = new AtomicReference<>();

    /** Held by the one thread that refreshes; whoever else would, leaves it to that one rather than waits. */
    private final AtomicBoolean refreshing = new AtomicBoolean();
    /** The last published number that could not be served, said in the log once; -1 stands for none published at all. */
    private int refused;

    private volatile IntConsumer whenReplaced = number -> {};

    ServedPlaybook(Playbooks playbooks, PlaybookSettings settings) {
        this.playbooks = playbooks;
        this.settings = settings;
    }

    /** The playbook that answers; empty only until the database was reached for the first time. */
    public Optional<CompiledPlaybook> current() {
        return Optional.ofNullable(compiled.get());
    }

    /** From now on tells the number of each revision that replaces another one, on the thread that looks for it. */
    void whenReplaced(IntConsumer listener) {
        whenReplaced = listener;
    }

    /** Since when the database has been away; empty while it is there. */
    public Optional<Instant> databaseAwaySince() {
        return database.awaySince();
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    @Scheduled(
            every = "${closewise.playbook.refresh:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        if (!refreshing.compareAndSet(false, true)) {
            return;
        }
        database.trying();
        try {
            if (compiled.get() == null || database.awaySince().isPresent()) {
                // what comes back after an outage may be another database: a restored, an older or an empty one
                playbooks.prepare();
            }
            serve(playbooks.publishedNumber(settings.key()));
            database.reached();
        } catch (RuntimeException e) {
            database.lost(e, consequence());
        } finally {
            refreshing.set(false);
        }
    }

    private void serve(OptionalInt published) {
        int number = published.orElse(-1);
        CompiledPlaybook now = compiled.get();
        if (number == refused || (now != null && now.revision().number() == number)) {
            return;
        }
        if (published.isEmpty()) {
            refused = number;
            LOG.errorf("No revision of playbook %s is published; %s.", settings.key(), consequence());
            return;
        }
        try {
            compiled.set(CompiledPlaybook.compile(playbooks.revision(settings.key(), number)));
            refused = 0;
            if (now != null) {
                whenReplaced.accept(number);
            }
            LOG.infof("Revision %d of playbook %s answers from now on.", number, settings.key());
        } catch (IllegalArgumentException e) {
            // published by a newer version of the service, while this one is still being replaced
            refused = number;
            LOG.errorf(
                    "Revision %d of playbook %s cannot be read by this version of the service; %s. Cause: %s",
                    number, settings.key(), consequence(), e.getMessage());
        }
    }

    private String consequence() {
        return compiled.get() == null
                ? "the service is not ready yet"
                : "the revision that was last read goes on answering";
    }
}
