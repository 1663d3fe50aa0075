package io.closewise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.DealContext;
import io.closewise.deal.RandomDeals;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order in which rules and techniques stand in the document decides nothing. */
class RuleOrderTest {

    private static final int ORDERS = 5;
    private static final int DEALS = 1_000;
    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    @Test
    void theOrderOfRulesAndTechniquesDoesNotMatter() {
        CompiledPlaybook asWritten = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));
        for (int seed = 0; seed < ORDERS; seed++) {
            CompiledPlaybook shuffled =
                    CompiledPlaybook.compile(new Revision(1, shuffled(BuiltIn.playbook(), new Random(seed))));
            for (long deal = 0; deal < DEALS; deal++) {
                DealContext context = RandomDeals.of(deal).context();
                Recommendation one = asWritten.recommend(context, AS_OF);
                Recommendation other = shuffled.recommend(context, AS_OF);
                assertThat(other.verdict()).as("deal %d", deal).isEqualTo(one.verdict());
                assertThat(other.missing()).as("deal %d", deal).isEqualTo(one.missing());
                assertThat(other.techniques().stream().map(RuleOrderTest::said).toList())
                        .as("deal %d", deal)
                        .isEqualTo(one.techniques().stream()
                                .map(RuleOrderTest::said)
                                .toList());
                assertThat(other.refused().stream().map(RuleOrderTest::said).toList())
                        .as("deal %d", deal)
                        .isEqualTo(
                                one.refused().stream().map(RuleOrderTest::said).toList());
            }
        }
    }

    /** What is said of a technique, but for the order in which it is said. */
    private static List<Object> said(Recommendation.RankedTechnique ranked) {
        return List.of(
                ranked.technique().key(),
                ranked.score(),
                Set.copyOf(ranked.flags()),
                reasons(ranked),
                ranked.phrasing());
    }

    /** The caution names its signals in the order in which the flags are said. */
    private static Set<Object> reasons(Recommendation.RankedTechnique ranked) {
        Set<Object> reasons = new HashSet<>();
        ranked.reasons()
                .forEach(reason -> reasons.add(
                        List.of(reason.effect(), reason.weight(), reason.text(), Set.copyOf(reason.because()))));
        return reasons;
    }

    private static List<Object> said(Recommendation.RefusedTechnique refused) {
        return List.of(refused.technique().key(), Set.copyOf(refused.flags()));
    }

    private static Playbook shuffled(Playbook playbook, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : shuffled(playbook.techniques(), random)) {
            entries.add(new Entry(entry.technique(), shuffled(entry.rules(), random)));
        }
        List<Rule> rules = shuffled(playbook.rules(), random);
        return BuiltIn.with(entries, rules);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
