package io.closewise.serving;

import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The compiled playbooks that answer. Requests read them through one reference; only this class writes it. While the database
 * is away the last revisions go on answering, and everything recovers by itself when it is back.
 */
@ApplicationScoped
public class ServedPlaybook {

    private static final Logger LOG = Logger.getLogger(ServedPlaybook.class);

    private final Playbooks playbooks;
    private final PlaybookSettings settings;
    private final Room room;
    private final RevisionCache others;
    private final DatabaseContact database = new DatabaseContact();
    /** Told whenever what answers has changed. */
    private final Object renewed = new Object();

    private volatile ServedPlaybooks served = ServedPlaybooks.NONE;

    /** The line to the database; of the one thread that looks, and closed by the one that ends it. */
    private volatile @Nullable PublishedFeed feed;

    private boolean saidThatNothingIsPublished;

    private volatile IntConsumer whenReplaced = number -> {};

    @Inject
    ServedPlaybook(Playbooks playbooks, PlaybookSettings settings) {
        this(playbooks, settings, Room.of(settings.heapShare()));
    }

    ServedPlaybook(Playbooks playbooks, PlaybookSettings settings, Room room) {
        this.playbooks = playbooks;
        this.settings = settings;
        this.others = new RevisionCache(playbooks, room.others());
        this.room = room;
    }

    /** What answers whoever runs the service for themselves and names no playbook; empty only until the database was first reached. */
    public Optional<CompiledPlaybook> current() {
        return served.compiled(usual());
    }

    /** Which playbook that is. */
    PlaybookId usual() {
        return served.answering(TenantId.DEFAULT, settings.key());
    }

    /** The key of the playbook that answers where a request names none. */
    public String usualKey() {
        return settings.key();
    }

    /**
     * The published revision of the tenant's playbook, or of the shared one of that key. Throws {@link NoSuchPlaybookException} where none is published,
     * {@link NotServedYetException} where nothing was read yet, and what {@link #revision} throws.
     */
    public CompiledPlaybook published(TenantId tenant, String key) {
        ServedPlaybooks now = read();
        PlaybookId playbook = now.answering(tenant, key);
        return now.compiled(playbook).orElseGet(() -> {
            Published which = now.published().get(playbook);
            if (which == null) {
                throw new NoSuchPlaybookException(key);
            }
            return others.get(playbook, which.number());
        });
    }

    /**
     * Any stored revision. Throws {@link io.closewise.playbook.archive.NoSuchRevisionException},
     * {@link UnreadableRevisionException}, and {@link io.closewise.database.DatabaseAwayException} where it is not
     * at hand and the database is away.
     */
    public CompiledPlaybook revision(TenantId tenant, String key, int number) {
        ServedPlaybooks now = served;
        PlaybookId playbook = now.answering(tenant, key);
        return now.compiled(playbook)
                .filter(compiled -> compiled.revision().number() == number)
                .orElseGet(() -> others.get(playbook, number));
    }

    /** Waits until this revision, or a later one, answers here; not longer than this, and whether it does. */
    public boolean awaitAnswering(PlaybookId playbook, int number, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (renewed) {
            while (true) {
                if (served.answersBy(playbook, number)) {
                    return true;
                }
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                renewed.wait(left);
            }
        }
    }

    /** From now on tells the number of each revision that replaces another one, on the thread that looks for it. */
    void whenReplaced(IntConsumer listener) {
        whenReplaced = listener;
    }

    /**
     * The keys of the techniques of the tenant's playbooks and the shared ones, as far as they are kept compiled;
     * {@link NotServedYetException} where nothing was read yet.
     */
    public Set<String> techniques(TenantId tenant) {
        Set<String> keys = new HashSet<>();
        read().compiled().forEach((id, compiled) -> {
            if (id.tenant().equals(tenant) || id.tenant().equals(TenantId.SHARED)) {
                compiled.playbook()
                        .revision()
                        .playbook()
                        .techniques()
                        .forEach(entry -> keys.add(entry.technique().key()));
            }
        });
        return keys;
    }

    /** Since when the database has been away; empty while it is there. */
    public Optional<Instant> databaseAwaySince() {
        return database.awaySince();
    }

    private ServedPlaybooks read() {
        ServedPlaybooks now = served;
        if (now == ServedPlaybooks.NONE) {
            throw new NotServedYetException();
        }
        return now;
    }

    /** Looks what is published now; whether the database could be asked. By one thread at a time. */
    boolean look() {
        database.trying();
        try {
            boolean afterAnOutage = database.awaySince().isPresent();
            PublishedFeed line = line();
            if (current().isEmpty() || afterAnOutage) {
                // what comes back after an outage may be another database: a restored, an older or an empty one
                others.clear();
                if (!line.isPrepared()) {
                    playbooks.prepare();
                }
            }
            serve(served.after(line, settings.key(), settings.kept(), room.kept(), this::serve));
            sayWhetherNothingIsPublished();
            line.readTheRest();
            database.reached();
            return true;
        } catch (RuntimeException e) {
            hangUp();
            database.lost(e, consequence());
            return false;
        }
    }

    /** Waits for news, for as long as the settings say, where there is a line; whether it held. */
    boolean awaitNews() {
        PublishedFeed line = feed;
        if (line == null) {
            return false;
        }
        try {
            line.awaitNews(settings.refresh());
            return true;
        } catch (RuntimeException e) {
            hangUp();
            return false;
        }
    }

    /** Gives the line up; the next look opens another. */
    void hangUp() {
        PublishedFeed line = feed;
        feed = null;
        if (line != null) {
            line.close();
        }
    }

    private PublishedFeed line() {
        PublishedFeed line = feed;
        if (line == null) {
            line = playbooks.follow();
            feed = line;
        }
        return line;
    }

    private void serve(ServedPlaybooks next) {
        Optional<CompiledPlaybook> before = current();
        synchronized (renewed) {
            served = next;
            renewed.notifyAll();
        }
        current().ifPresent(now -> {
            int number = now.revision().number();
            if (before.isPresent() && before.get().revision().number() != number) {
                whenReplaced.accept(number);
            }
        });
    }

    private void sayWhetherNothingIsPublished() {
        boolean nothing = !served.published().containsKey(usual());
        if (nothing && !saidThatNothingIsPublished) {
            LOG.errorf("No revision of playbook %s is published; %s.", settings.key(), consequence());
        }
        saidThatNothingIsPublished = nothing;
    }

    private String consequence() {
        return current().isEmpty()
                ? "the service is not ready yet"
                : "the revision that was last read goes on answering";
    }
}
