package io.closewise.serving;

import io.closewise.playbook.PlaybookId;
import io.closewise.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which playbooks are to be kept compiled, and who comes first. */
final class Candidates {

    private Candidates() {}

    /**
     * Tenants take turns, so that one with many playbooks takes no place from another: first the playbook of each that answers where
     * none is named, then the others by key.
     *
     * @param usual the key that answers where none is named
     * @param most how many there may be
     */
    static List<PlaybookId> inTurns(Collection<PlaybookId> published, String usual, int most) {
        // the shared one answers most tenants, and that of the default tenant whoever runs the service for themselves
        List<PlaybookId> first =
                List.of(new PlaybookId(TenantId.SHARED, usual), new PlaybookId(TenantId.DEFAULT, usual));
        Map<TenantId, Integer> had = new HashMap<>();
        Map<PlaybookId, Integer> turn = new HashMap<>();
        published.stream()
                .filter(playbook -> !first.contains(playbook))
                .sorted(Comparator.comparing(
                                (PlaybookId playbook) -> !playbook.key().equals(usual))
                        .thenComparing(PlaybookId::key))
                .forEach(playbook -> turn.put(playbook, had.merge(playbook.tenant(), 1, Integer::sum)));
        List<PlaybookId> all = new ArrayList<>(first);
        turn.keySet().stream()
                .sorted(Comparator.<PlaybookId, Integer>comparing(turn::get).thenComparing(PlaybookId::tenant))
                .limit(Math.max(0, most - 1))
                .forEach(all::add);
        return all;
    }
}
