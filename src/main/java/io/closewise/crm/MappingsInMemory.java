package io.closewise.crm;

import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the tenants have mapped, at hand for every request. What was last read goes on answering while the database is away; until
 * it was read for the first time, and of what cannot be read, nothing is said at all.
 */
@Singleton
public class MappingsInMemory {

    private static final Logger LOG = Logger.getLogger(MappingsInMemory.class);

    private volatile @Nullable Map<Key, Held> held;

    /** Whose mapping of which CRM. */
    public record Key(TenantId tenant, String crm) {}

    /**
     * One state of a mapping.
     *
     * @param mark tells it from every other state, also from one of another database
     * @param own null where this version of the service cannot read it
     */
    public record State(String mark, @Nullable OwnMapping own) {}

    private record Held(String mark, @Nullable StageMapping mapping) {}

    /** Reads the difference between what is held and what is kept, while nobody else does. */
    public interface Kept<E extends Exception> {

        /** The mark of every mapping that there is. */
        Map<Key, String> marks() throws E;

        /** The state of each of these, as far as it is still there. */
        Map<Key, State> states(Set<Key> keys) throws E;
    }

    /** Brings it up to date. */
    public synchronized <E extends Exception> void read(Kept<E> kept) throws E {
        Map<Key, Held> before = held == null ? Map.of() : held;
        Map<Key, String> marks = kept.marks();
        Map<Key, Held> next = new HashMap<>();
        Set<Key> changed = new HashSet<>();
        marks.forEach((key, mark) -> {
            Held known = before.get(key);
            if (known != null) {
                next.put(key, known);
            }
            if (known == null || !known.mark().equals(mark)) {
                changed.add(key);
            }
        });
        if (!changed.isEmpty()) {
            kept.states(changed).forEach((key, state) -> next.put(key, hold(key, state)));
        }
        held = Map.copyOf(next);
    }

    /** Takes in what this replica has just stored, so that whoever stored it is answered by it from then on. */
    public synchronized void take(Key key, State state) {
        Map<Key, Held> now = held;
        if (now != null) {
            Map<Key, Held> next = new HashMap<>(now);
            next.put(key, hold(key, state));
            held = Map.copyOf(next);
        }
    }

    private static Held hold(Key key, State state) {
        if (state.own() == null) {
            LOG.errorf(
                    "The mapping of %s of tenant %s cannot be read by this version of the service; its stages are not answered.",
                    key.crm(), key.tenant());
            return new Held(state.mark(), null);
        }
        return new Held(state.mark(), state.own().over(key.crm()));
    }

    /** What the stages of this CRM stand for to this tenant; null where neither the tenant nor the service knows any. */
    @Nullable
    StageMapping mapping(TenantId tenant, String crm) {
        Held own = now().get(new Key(tenant, crm));
        if (own == null) {
            return BuiltInStages.alone().get(crm);
        }
        if (own.mapping() == null) {
            throw new StagesNotReadException();
        }
        return own.mapping();
    }

    /** The CRMs that are known to this tenant: the built-in ones, then its own in order. */
    List<String> crms(TenantId tenant) {
        List<String> crms = new ArrayList<>(BuiltInStages.crms());
        Set<String> own = new TreeSet<>();
        now().forEach((key, held) -> {
            if (key.tenant().equals(tenant) && !crms.contains(key.crm())) {
                own.add(key.crm());
            }
        });
        crms.addAll(own);
        return List.copyOf(crms);
    }

    private Map<Key, Held> now() {
        Map<Key, Held> now = held;
        if (now == null) {
            throw new StagesNotReadException();
        }
        return now;
    }
}
