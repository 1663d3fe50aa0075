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
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<@Nullable CompiledPlaybook> compiled = new AtomicReference<>();
    /** Since when the database has been away; null while it is there. */
    private final AtomicReference<@Nullable Instant> awaySince = new AtomicReference<>();

    ServedPlaybook(Playbooks playbooks, PlaybookSettings settings) {
        this.playbooks = playbooks;
        this.settings = settings;
    }

    /** The playbook that answers; empty only until the database was reached for the first time. */
    public Optional<CompiledPlaybook> current() {
        return Optional.ofNullable(compiled.get());
    }

    /** Since when the database has been away; empty while it is there. */
    public Optional<Instant> databaseAwaySince() {
        return Optional.ofNullable(awaySince.get());
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    @Scheduled(
            every = "${closewise.playbook.refresh:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        try {
            CompiledPlaybook now = compiled.get();
            if (now == null) {
                playbooks.prepare();
            }
            OptionalInt published = playbooks.publishedNumber(settings.key());
            if (published.isPresent() && (now == null || now.revision().number() != published.getAsInt())) {
                compiled.set(CompiledPlaybook.compile(playbooks.revision(settings.key(), published.getAsInt())));
                LOG.infof("Revision %d of playbook %s answers from now on.", published.getAsInt(), settings.key());
            }
            if (awaySince.getAndSet(null) != null) {
                LOG.info("The database is back.");
            }
        } catch (RuntimeException e) {
            if (awaySince.compareAndSet(null, Instant.now())) {
                LOG.warnf(
                        "The database cannot be used; %s It is tried again every %s. Cause: %s",
                        compiled.get() == null
                                ? "the service is not ready yet."
                                : "the revision that was last read goes on answering.",
                        settings.refresh(),
                        rootMessage(e));
                LOG.debug("The whole cause", e);
            }
        }
    }

    private static String rootMessage(Throwable throwable) {
        Throwable root = throwable;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
