package io.closewise.serving;

import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.serving.ServedPlaybooks.Compiled;
import io.closewise.serving.ServedPlaybooks.Large;
import io.closewise.tenant.TenantId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One look at what is published: makes what answers next out of what answered before. */
final class Look {

    private static final Logger LOG = Logger.getLogger(Look.class);

    private final ServedPlaybooks before;
    private final PublishedFeed feed;
    private final Consumer<ServedPlaybooks> answers;
    private final Map<PlaybookId, Published> published;

    private final Map<PlaybookId, Compiled> compiled;
    private final Map<PlaybookId, Published> refused = new HashMap<>();
    private final Map<PlaybookId, Large> large = new HashMap<>();
    /** What is more than its tenant's part, in the order of turns. */
    private final Map<PlaybookId, Large> late = new LinkedHashMap<>();

    Look(ServedPlaybooks before, PublishedFeed feed, Consumer<ServedPlaybooks> answers) {
        this.before = before;
        this.feed = feed;
        this.answers = answers;
        this.published = feed.published();
        this.compiled = new HashMap<>(before.compiled());
    }

    /** What answers now; each newly compiled playbook does so as soon as it is compiled. */
    ServedPlaybooks result(String usual, int kept, long room) {
        List<PlaybookId> candidates = Candidates.inTurns(published.keySet(), usual, kept);
        compiled.keySet().retainAll(candidates);

        // the one that answers most is kept whatever it takes
        PlaybookId shared = candidates.get(0);
        Compiled most = newest(shared);
        if (most != null) {
            keep(shared, most);
        }
        long others = room - (most == null ? 0 : most.playbook().bytes());
        Shares shares = new Shares(others, tenants(candidates));

        for (PlaybookId playbook : candidates.subList(1, candidates.size())) {
            if (published.containsKey(shared) && !published.containsKey(playbook)) {
                // whose it was has left; where not even the shared one is there, the database has been emptied rather
                compiled.remove(playbook);
            } else {
                keepWithinItsPart(playbook, shares);
            }
        }
        late.forEach((playbook, size) -> {
            if (shares.takesTheRest(size.bytes())) {
                Compiled next = newest(playbook);
                if (next != null) {
                    keep(playbook, next);
                    return;
                }
            }
            if (!size.equals(before.large().get(playbook))) {
                LOG.infof("There is no room to keep playbook %s compiled: it is read when it is asked for.", playbook);
            }
            large.put(playbook, size);
            compiled.remove(playbook);
        });
        return answering();
    }

    private void keepWithinItsPart(PlaybookId playbook, Shares shares) {
        Large size = before.large().get(playbook);
        Compiled next = null;
        if (size == null || !size.which().equals(published.get(playbook))) {
            next = newest(playbook);
            if (next == null) {
                return;
            }
            size = Large.of(next);
        }
        if (!shares.takesItsOwn(playbook.tenant(), size.bytes())) {
            // by its size only: what is new would take room beside what others are given meanwhile
            late.put(playbook, size);
            if (next != before.compiled().get(playbook)) {
                compiled.remove(playbook);
            }
            return;
        }
        if (next == null) {
            next = newest(playbook);
        }
        if (next != null) {
            keep(playbook, next);
        }
    }

    /** The revision that is published, or where it cannot be read the one that answered before; null where there is neither. */
    private @Nullable Compiled newest(PlaybookId playbook) {
        Compiled earlier = before.compiled().get(playbook);
        Published which = published.get(playbook);
        if (which == null || (earlier != null && earlier.which().equals(which))) {
            return earlier;
        }
        if (which.equals(before.refused().get(playbook))) {
            refused.put(playbook, which);
            return earlier;
        }
        try {
            return new Compiled(which, CompiledPlaybook.compile(feed.revision(playbook, which.number())));
        } catch (IllegalArgumentException e) {
            // published by a newer version of the service, while this one is still being replaced
            LOG.errorf(
                    "Revision %d of playbook %s cannot be read by this version of the service; %s. Cause: %s",
                    which.number(),
                    playbook,
                    earlier != null ? "the revision that was last read goes on answering" : "it does not answer",
                    e.getMessage());
            refused.put(playbook, which);
            return earlier;
        }
    }

    private void keep(PlaybookId playbook, Compiled next) {
        Compiled earlier = compiled.put(playbook, next);
        if (next != earlier) {
            LOG.infof(
                    "Revision %d of playbook %s answers from now on.",
                    next.which().number(), playbook);
            answers.accept(answering());
        }
    }

    private ServedPlaybooks answering() {
        return new ServedPlaybooks(published, compiled, refused, large);
    }

    private int tenants(List<PlaybookId> candidates) {
        return (int) candidates.stream()
                .filter(published::containsKey)
                .map(PlaybookId::tenant)
                .filter(tenant -> !tenant.equals(TenantId.SHARED))
                .distinct()
                .count();
    }
}
