package io.closewise.serving;

import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What answers at one moment. It never changes: a look makes the next one of it, and compiles only what is new.
 *
 * @param published what is published, by key
 * @param compiled of those, the ones that are kept compiled; where the newest cannot be read, the one before it stays
 * @param refused the revisions that could not be read, so that each is tried and told once
 * @param large those for which there was no room, so that they are not compiled at every look to find out
 */
record ServedPlaybooks(
        Map<PlaybookId, Published> published,
        Map<PlaybookId, Compiled> compiled,
        Map<PlaybookId, Published> refused,
        Map<PlaybookId, Large> large) {

    private static final Logger LOG = Logger.getLogger(ServedPlaybooks.class);

    static final ServedPlaybooks NONE = new ServedPlaybooks(Map.of(), Map.of(), Map.of(), Map.of());

    /** What a revision takes compiled, in bytes. */
    record Large(Published which, long bytes) {}

    record Compiled(Published which, CompiledPlaybook playbook) {}

    ServedPlaybooks {
        published = Map.copyOf(published);
        compiled = Map.copyOf(compiled);
        refused = Map.copyOf(refused);
        large = Map.copyOf(large);
    }

    Optional<CompiledPlaybook> compiled(PlaybookId playbook) {
        return Optional.ofNullable(compiled.get(playbook)).map(Compiled::playbook);
    }

    /** Which playbook answers a tenant by this key: its own where one is published, or else the shared one. */
    PlaybookId answering(TenantId tenant, String key) {
        PlaybookId own = new PlaybookId(tenant, key);
        return published.containsKey(own) || compiled.containsKey(own) ? own : new PlaybookId(TenantId.SHARED, key);
    }

    /**
     * What answers after a look at what is published now. Each newly compiled playbook answers as soon as it is compiled. From the
     * first on for which there is no room, the others are compiled when they are asked for.
     *
     * @param usual the playbook that answers where none is named: the first to be compiled, and never given up
     * @param kept how many are kept compiled
     * @param room how many bytes they may take
     */
    ServedPlaybooks after(PublishedFeed feed, String usual, int kept, long room, Consumer<ServedPlaybooks> answers) {
        Map<PlaybookId, Published> now = feed.published();
        List<PlaybookId> keys = keys(now, usual, kept);
        Map<PlaybookId, Compiled> keep = new HashMap<>(compiled);
        keep.keySet().retainAll(keys);
        Map<PlaybookId, Published> unreadable = new HashMap<>();
        Map<PlaybookId, Large> tooLarge = new HashMap<>();
        long left = room;
        for (PlaybookId key : keys) {
            boolean usually = key.key().equals(usual) && isShared(key);
            Published which = now.get(key);
            Compiled before = keep.get(key);
            Compiled next = before;
            Large known = large.get(key);
            if (!tooLarge.isEmpty() && !usually) {
                next = null;
            } else if (which != null && which.equals(refused.get(key))) {
                unreadable.put(key, which);
            } else if (which != null && known != null && known.which().equals(which) && known.bytes() > left) {
                next = null;
                tooLarge.put(key, known);
            } else if (which != null && (before == null || !before.which().equals(which))) {
                next = compile(feed, key, which, before != null);
                if (next == null) {
                    unreadable.put(key, which);
                    next = before;
                }
            }
            if (next != null && next.playbook().bytes() > left && !usually) {
                tooLarge.put(key, new Large(next.which(), next.playbook().bytes()));
                LOG.infof("There is no room to keep playbook %s compiled: it is read when it is asked for.", key);
                next = null;
            }
            if (next == null) {
                keep.remove(key);
                continue;
            }
            left -= next.playbook().bytes();
            keep.put(key, next);
            if (next != before) {
                LOG.infof(
                        "Revision %d of playbook %s answers from now on.",
                        next.which().number(), key);
                answers.accept(new ServedPlaybooks(now, keep, unreadable, tooLarge));
            }
        }
        return new ServedPlaybooks(now, keep, unreadable, tooLarge);
    }

    private static boolean isShared(PlaybookId playbook) {
        return playbook.tenant().equals(TenantId.SHARED);
    }

    private static List<PlaybookId> keys(Map<PlaybookId, Published> now, String usual, int kept) {
        // the shared one answers most tenants, and that of the default tenant whoever runs the service for themselves
        List<PlaybookId> keys = new ArrayList<>(
                List.of(new PlaybookId(TenantId.SHARED, usual), new PlaybookId(TenantId.DEFAULT, usual)));
        now.keySet().stream()
                .filter(playbook -> !keys.contains(playbook))
                .sorted(Comparator.comparing(PlaybookId::key).thenComparing(PlaybookId::tenant))
                .limit(Math.max(0, kept - 1))
                .forEach(keys::add);
        return keys;
    }

    private static @Nullable Compiled compile(PublishedFeed feed, PlaybookId key, Published which, boolean before) {
        try {
            return new Compiled(which, CompiledPlaybook.compile(feed.revision(key, which.number())));
        } catch (IllegalArgumentException e) {
            // published by a newer version of the service, while this one is still being replaced
            LOG.errorf(
                    "Revision %d of playbook %s cannot be read by this version of the service; %s. Cause: %s",
                    which.number(),
                    key,
                    before ? "the revision that was last read goes on answering" : "it does not answer",
                    e.getMessage());
            return null;
        }
    }
}
