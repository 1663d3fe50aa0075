package io.closewise.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.Signal;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.Verdict;
import io.closewise.simulation.DealChange.Kind;
import io.closewise.simulation.SimulationTotals.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final String KEY = "trial-close";
    private static final CompiledPlaybook DEFAULT = compiled(BuiltIn.playbook());

    @Test
    void thePlaybookItselfChangesNothing() {
        Simulation simulation = new Simulation(DEFAULT, DEFAULT);

        assertThat(changes(simulation)).isEmpty();

        SimulationTotals totals = simulation.totals();
        assertThat(totals.deals()).isEqualTo(TypicalDeals.COUNT);
        assertThat(totals.changed()).isZero();
        assertThat(totals.harmful()).isZero();
        assertThat(totals.verdicts().values().stream().mapToInt(Counts::before).sum())
                .isEqualTo(TypicalDeals.COUNT);
        assertThat(totals.techniques()).hasSize(BuiltIn.playbook().techniques().size());
        assertThat(totals.techniques().values()).allSatisfy(counts -> {
            assertThat(counts.appears().before() + counts.blocked().before()).isEqualTo(TypicalDeals.COUNT);
            assertThat(counts.appears().before()).isEqualTo(counts.appears().after());
        });
        assertThat(totals.techniques().values().stream()
                        .mapToInt(counts -> counts.leads().after())
                        .sum())
                .isEqualTo(
                        TypicalDeals.COUNT - totals.verdicts().get(Verdict.HOLD).after());
    }

    @Test
    void aNewBlockIsNamedForEveryDealThatItHits() {
        Simulation simulation =
                new Simulation(DEFAULT, compiled(with(KEY, flag(Effect.BLOCK, Signal.RISK_AVERSE, "Not with them."))));

        List<DealChange> changes = changes(simulation);

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.signals()).contains(Signal.RISK_AVERSE);
            assertThat(change.before().order()).contains(KEY);
            assertThat(change.after().order()).doesNotContain(KEY);
            assertThat(change.newlyBlocked()).singleElement().satisfies(block -> {
                assertThat(block.technique()).isEqualTo(KEY);
                assertThat(block.reasons()).contains("Not with them.");
                assertThat(block.because()).contains(Signal.RISK_AVERSE);
            });
            assertThat(change.isHarmful()).isFalse();
        });
        Counts appears = simulation.totals().techniques().get(KEY).appears();
        assertThat(appears.before() - appears.after()).isEqualTo(changes.size());
    }

    @Test
    void aLiftedBlockThatHarmStoodBehindFailsTheCheck() {
        CompiledPlaybook careful =
                compiled(with(KEY, flag(Effect.BLOCK, Signal.OBJECTION_UNRESOLVED, "Not while they worry.")));
        CompiledPlaybook cautious = compiled(with(KEY, flag(Effect.BLOCK, Signal.RISK_AVERSE, "Not with them.")));

        Simulation harmful = new Simulation(careful, DEFAULT);
        Simulation harmless = new Simulation(cautious, DEFAULT);

        assertThat(changes(harmful)).isNotEmpty().allSatisfy(change -> assertThat(change.isHarmful())
                .isTrue());
        assertThat(harmful.totals().harmful()).isEqualTo(harmful.totals().changed());
        // where another signal of harm does no more than hold, lifting a block of taste is no harm; a milder verdict
        // then is
        assertThat(changes(harmless)).isNotEmpty().anySatisfy(change -> {
            assertThat(change.unblocked()).singleElement().satisfies(block -> assertThat(block.harmful())
                    .isFalse());
            assertThat(change.isHarmful()).isFalse();
        });
    }

    @Test
    void aWeightThatMovesSomethingIsGivenAsTheReason() {
        Rule favour = new Rule(
                null, Effect.FAVOUR, Condition.of(Signal.SEGMENT_SMB), 0.2, "Small firms like it.", null, null, false);

        List<DealChange> changes = changes(new Simulation(DEFAULT, compiled(with(KEY, favour))));

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.before().order())
                    .containsExactlyInAnyOrderElementsOf(change.after().order());
            assertThat(change.reasons()).anySatisfy(reason -> {
                assertThat(reason.technique()).isEqualTo(KEY);
                assertThat(reason.kind()).isEqualTo(Kind.ADDED);
                assertThat(reason.text()).isEqualTo("Small firms like it.");
                assertThat(reason.weight()).isEqualTo(0.2);
            });
        });
    }

    @Test
    void typicalDealsAreAlwaysTheSameAndLikeAPipeline() {
        List<SimulatedDeal> deals = TypicalDeals.all();
        Simulation simulation = new Simulation(DEFAULT, DEFAULT);
        deals.forEach(simulation::next);

        assertThat(TypicalDeals.all()).isEqualTo(deals);
        assertThat(deals.stream().map(deal -> deal.deal().stage()).distinct()).hasSize(7);
        // some go well, most need care, some must wait: a set of one kind would show little
        assertThat(simulation.totals().verdicts())
                .allSatisfy((verdict, counts) ->
                        assertThat(counts.before()).as(verdict.name()).isGreaterThan(TypicalDeals.COUNT / 50));
        assertThat(simulation.totals().techniques().values().stream()
                        .filter(counts -> counts.leads().before() > 0))
                .hasSizeGreaterThan(15);
    }

    private static List<DealChange> changes(Simulation simulation) {
        return TypicalDeals.all().stream()
                .map(simulation::next)
                .filter(DealChange::isChange)
                .toList();
    }

    private static Rule flag(Effect effect, Signal signal, String reason) {
        return new Rule(null, effect, Condition.of(signal), null, reason, "Wait.", null, false);
    }

    private static CompiledPlaybook compiled(Playbook playbook) {
        return CompiledPlaybook.compile(new Revision(1, playbook));
    }

    /** The built-in playbook with one more rule of a technique. */
    private static Playbook with(String technique, Rule rule) {
        Playbook playbook = BuiltIn.playbook();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : playbook.techniques()) {
            boolean meant = entry.technique().key().equals(technique);
            entries.add(
                    meant
                            ? new Entry(
                                    entry.technique(),
                                    Stream.concat(entry.rules().stream(), Stream.of(rule))
                                            .toList())
                            : entry);
        }
        return BuiltIn.with(entries, playbook.rules());
    }
}
