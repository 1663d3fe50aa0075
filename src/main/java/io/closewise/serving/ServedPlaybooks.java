package io.closewise.serving;

import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

    static final ServedPlaybooks NONE = new ServedPlaybooks(Map.of(), Map.of(), Map.of(), Map.of());

    /** What a revision takes compiled, in bytes. */
    record Large(Published which, long bytes) {

        static Large of(Compiled compiled) {
            return new Large(compiled.which(), compiled.playbook().bytes());
        }
    }

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

    /** Whether this revision of it, or a later one, is what is answered by, kept compiled or not; one that cannot be read never is. */
    boolean answersBy(PlaybookId playbook, int number) {
        Published which = published.get(playbook);
        Compiled kept = compiled.get(playbook);
        return which != null
                && which.number() >= number
                && (kept == null || kept.which().number() >= number);
    }

    /**
     * What answers after a look at what is published now. Each newly compiled playbook answers as soon as it is compiled; those that find no
     * room are compiled when they are asked for.
     *
     * @param usual the playbook that answers where none is named: the first to be compiled, and never given up
     * @param kept how many are kept compiled
     * @param room how many bytes they may take
     */
    ServedPlaybooks after(PublishedFeed feed, String usual, int kept, long room, Consumer<ServedPlaybooks> answers) {
        return new Look(this, feed, answers).result(usual, kept, room);
    }
}
