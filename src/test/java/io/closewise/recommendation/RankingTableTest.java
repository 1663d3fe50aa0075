package io.closewise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.RandomDeals;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in playbook against a table of deals: what a sales coach would want to see first. */
class RankingTableTest {

    /** The one open technique that is never wanted: professionals seldom ask for the sale. */
    private static final String NEVER_WANTED = "direct-close";

    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));

    static Stream<RankingCase> cases() {
        return Stream.of(DiscoveryCases.ALL, DemoCases.ALL, ProposalCases.ALL, DecisionCases.ALL, CustomerCases.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWantedTechniquesLead(RankingCase one) {
        List<String> ranked = ranked(one);
        assertThat(ranked.subList(0, Math.min(one.places(), ranked.size())))
                .as("%s; because %s; ranked are %s", one.deal(), one.why(), ranked)
                .containsAll(one.wanted());
    }

    @Test
    void everyDealIsAnotherOne() {
        assertThat(cases().map(RankingCase::deal)).doesNotHaveDuplicates();
        assertThat(cases().map(one -> one.facts().context())).doesNotHaveDuplicates();
    }

    @Test
    void everyOpenTechniqueIsWantedSomewhereAndLeadsThere() {
        Set<String> wanted = cases().flatMap(one -> one.wanted().stream()).collect(Collectors.toSet());
        Set<String> open = BuiltIn.playbook().techniques().stream()
                .map(Entry::technique)
                .filter(technique -> technique.status() == Status.OPEN)
                .map(Technique::key)
                .filter(key -> !key.equals(NEVER_WANTED))
                .collect(Collectors.toSet());
        assertThat(wanted).containsExactlyInAnyOrderElementsOf(open);
    }

    private static List<String> ranked(RankingCase one) {
        return PLAYBOOK.recommend(one.facts().context(), AS_OF).techniques().stream()
                .map(ranked -> ranked.technique().key())
                .toList();
    }
}
