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
 */
record ServedPlaybooks(
        Map<PlaybookId, Published> published, Map<PlaybookId, Compiled> compiled, Map<PlaybookId, Published> refused) {

    private static final Logger LOG = Logger.getLogger(ServedPlaybooks.class);

    static final ServedPlaybooks NONE = new ServedPlaybooks(Map.of(), Map.of(), Map.of());

    record Compiled(Published which, CompiledPlaybook playbook) {}

    ServedPlaybooks {
        published = Map.copyOf(published);
        compiled = Map.copyOf(compiled);
        refused = Map.copyOf(refused);
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
     * What answers after a look at what is published now. Each newly compiled playbook answers as soon as it is compiled.
     *
     * @param usual the playbook that answers where none is named: the first to be compiled, and never given up
     * @param kept how many are kept compiled
     */
    ServedPlaybooks after(PublishedFeed feed, String usual, int kept, Consumer<ServedPlaybooks> answers) {
        Map<PlaybookId, Published> now = feed.published();
        Map<PlaybookId, Compiled> keep = new HashMap<>();
        Map<PlaybookId, Published> unreadable = new HashMap<>();
        Map<PlaybookId, Published> changed = new HashMap<>();
        List<PlaybookId> keys = keys(now, usual, kept);
        for (PlaybookId key : keys) {
            Published which = now.get(key);
            Compiled before = compiled.get(key);
            if (before != null) {
                keep.put(key, before);
            }
            if (which != null && which.equals(refused.get(key))) {
                unreadable.put(key, which);
            } else if (which != null && (before == null || !before.which().equals(which))) {
                changed.put(key, which);
            }
        }
        for (PlaybookId key : keys) {
            Published which = changed.get(key);
            if (which == null) {
                continue;
            }
            Compiled compiledNow = compile(feed, key, which, keep.containsKey(key));
            if (compiledNow == null) {
                unreadable.put(key, which);
            } else {
                keep.put(key, compiledNow);
                answers.accept(new ServedPlaybooks(now, keep, unreadable));
            }
        }
        return new ServedPlaybooks(now, keep, unreadable);
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
            Compiled compiled = new Compiled(which, CompiledPlaybook.compile(feed.revision(key, which.number())));
            LOG.infof("Revision %d of playbook %s answers from now on.", which.number(), key);
            return compiled;
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
