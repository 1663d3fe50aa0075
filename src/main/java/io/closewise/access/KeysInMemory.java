package io.closewise.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were used here of late, by their hashes, so that a call needs no database. All are thrown away when any key was
 * changed; while the database is away, which nobody can hear of then, they hold for an hour.
 */
@Singleton
public class KeysInMemory {

    private static final int MOST = 10_000;
    private static final Duration WITHOUT_ASKING = Duration.ofHours(1);

    private final Clock clock;
    private final Cache<String, Known> known;
    private final Map<UUID, Instant> uses = new HashMap<>();

    private @Nullable String mark;

    KeysInMemory(Clock clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(WITHOUT_ASKING)
                .build();
    }

    /**
     * Whose a key is.
     *
     * @param ends when it ends; null for never
     */
    public record Known(UUID id, Caller caller, @Nullable Instant ends) {}

    /** Whose the key of this hash is, where that is known here and the key has not ended. */
    public Optional<Caller> caller(String hash) {
        Known found = known.getIfPresent(hash);
        return found == null ? Optional.empty() : use(found);
    }

    /** To be asked for before a key is looked for: what is found after a change must not be kept. */
    public synchronized @Nullable String mark() {
        return mark;
    }

    /** Takes in what was found, unless keys have changed since this mark; whose it is, where it has not ended. */
    public synchronized Optional<Caller> take(String hash, Known found, @Nullable String since) {
        if (Objects.equals(mark, since)) {
            known.put(hash, found);
        }
        return use(found);
    }

    private Optional<Caller> use(Known found) {
        Instant now = clock.instant();
        if (found.ends() != null && !now.isBefore(found.ends())) {
            return Optional.empty();
        }
        synchronized (uses) {
            uses.put(found.id(), now);
        }
        return Optional.of(found.caller());
    }

    /** Throws all away where this mark is not the one of last time. */
    public synchronized void changed(String now) {
        if (!now.equals(mark)) {
            known.invalidateAll();
            mark = now;
        }
    }

    /** The uses since they were last asked for. */
    public Map<UUID, Instant> takeUses() {
        synchronized (uses) {
            Map<UUID, Instant> taken = Map.copyOf(uses);
            uses.clear();
            return taken;
        }
    }
}
