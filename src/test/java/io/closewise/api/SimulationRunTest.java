package io.closewise.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.SimulationResponse.SimulatedAs;
import io.closewise.api.SimulationResponse.SimulatedChange;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.simulation.DealChange;
import io.closewise.simulation.Simulation;
import io.closewise.simulation.TypicalDeals;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long a simulation goes on, and how much of it is told. */
class SimulationRunTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SimulationRun run = new SimulationRun(
            new SimulatedAs("before", 1, null),
            new SimulatedAs("after", 1, null),
            new Simulation(compiled(BuiltIn.playbook().techniques()), compiled(withoutRules())),
            TypicalDeals.all());

    @Test
    void nothingIsComputedForNobody() {
        AtomicInteger asked = new AtomicInteger();

        boolean ended = run.decideAll(change -> {}, () -> asked.incrementAndGet() <= 3);

        assertThat(ended).isFalse();
        assertThat(run.summary().contexts()).isEqualTo(3);
    }

    @Test
    void allIsComputedForWhoWaits() {
        List<DealChange> changes = new ArrayList<>();

        assertThat(run.decideAll(changes::add, () -> true)).isTrue();

        assertThat(run.summary().contexts()).isEqualTo(TypicalDeals.COUNT);
        assertThat(run.summary().changed()).isEqualTo(changes.size()).isGreaterThan(100);
    }

    @Test
    void theFirstChangesAreListedAsFarAsTheyHaveRoomAndTheRestIsCounted() throws Exception {
        List<DealChange> all = new ArrayList<>();
        assertThat(run.decideAll(all::add, () -> true)).isTrue();
        int room = MAPPER.writeValueAsString(SimulatedChange.of(all.get(0))).length()
                + MAPPER.writeValueAsString(SimulatedChange.of(all.get(1))).length();

        assertThat(indices(listed(all, 100, room))).containsExactly(indices(all, 2));
        assertThat(listed(all, 100, room).leftOut()).isEqualTo(all.size() - 2);
        assertThat(indices(listed(all, 100, room - 1))).containsExactly(indices(all, 1));
        assertThat(listed(all, 100, 0).listed()).isEmpty();
        assertThat(indices(listed(all, 3, Long.MAX_VALUE))).containsExactly(indices(all, 3));
        assertThat(listed(all, 3, Long.MAX_VALUE).leftOut()).isEqualTo(all.size() - 3);
    }

    private static SimulatedChanges listed(List<DealChange> all, int most, long characters) {
        SimulatedChanges changes = new SimulatedChanges(MAPPER, most, characters);
        all.forEach(changes::add);
        return changes;
    }

    private static int[] indices(SimulatedChanges changes) {
        return changes.listed().stream().mapToInt(SimulatedChange::index).toArray();
    }

    private static int[] indices(List<DealChange> all, int first) {
        return all.stream().limit(first).mapToInt(DealChange::index).toArray();
    }

    private static List<Entry> withoutRules() {
        return BuiltIn.playbook().techniques().stream()
                .map(entry -> new Entry(entry.technique(), List.of()))
                .toList();
    }

    private static CompiledPlaybook compiled(List<Entry> techniques) {
        Playbook all = BuiltIn.playbook();
        return CompiledPlaybook.compile(new Revision(
                1,
                new Playbook(
                        all.key(),
                        all.name(),
                        all.version(),
                        techniques,
                        all.rules(),
                        all.wording(),
                        all.advice(),
                        all.guardrails(),
                        all.placeholders(),
                        all.evidence(),
                        all.contradictions(),
                        all.microCommitments())));
    }
}
