package io.closewise.recommendation;

import static io.closewise.deal.Signal.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.DealContext;
import io.closewise.deal.Deals;
import io.closewise.deal.Fit;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.technique.Commitment;
import io.closewise.technique.Family;
import io.closewise.technique.Phrasing;
import io.closewise.technique.Pressure;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Playbooks that would take the safety of the service away: the engine keeps it all the same, deal for deal. */
class HostilePlaybooksTest {

    private static final int DEALS = 10_000;
    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Playbook BUILT_IN = BuiltIn.playbook();

    /** The techniques that are named only to warn, and how much each of the built-in ones truly asks and presses. */
    private static final Set<String> PROHIBITED = BUILT_IN.techniques().stream()
            .filter(entry -> entry.technique().status() == Status.PROHIBITED)
            .map(entry -> entry.technique().key())
            .collect(Collectors.toSet());

    private static final Map<String, Technique> TRUE_NATURE = BUILT_IN.techniques().stream()
            .collect(Collectors.toMap(entry -> entry.technique().key(), Entry::technique));

    private static final Rule LEADS_ALWAYS =
            new Rule(null, Effect.LEAD, Condition.ALWAYS, 1.0, "Always.", null, null, true);

    @TestFactory
    List<DynamicTest> theSafetyHoldsUnder() {
        return Map.<String, Playbook>of(
                        "the built-in playbook", BUILT_IN,
                        "no general rules", with(BUILT_IN, List.of(), entry -> entry),
                        "no rules at all", with(BUILT_IN, List.of(), entry -> new Entry(entry.technique(), List.of())),
                        "a lead for everything, and no guardrail",
                                without(with(
                                        BUILT_IN,
                                        List.of(LEADS_ALWAYS),
                                        entry -> new Entry(entry.technique(), List.of(LEADS_ALWAYS)))),
                        "manipulation opened",
                                with(
                                        BUILT_IN,
                                        List.of(),
                                        entry -> new Entry(opened(entry.technique()), List.of(LEADS_ALWAYS))),
                        "manipulation opened in part",
                                with(
                                        BUILT_IN,
                                        BUILT_IN.rules(),
                                        entry -> new Entry(opened(entry.technique()), List.of())),
                        "blocks that good news lifts",
                                with(BUILT_IN, List.of(), entry -> new Entry(entry.technique(), lifted(entry.rules()))))
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertSafe(one.getValue())))
                .toList();
    }

    /** What a playbook calls harmless by itself is believed only of techniques that the contract does not know. */
    @Test
    void theContractsTechniquesCannotBeMadeSmall() {
        Playbook playbook = with(
                BUILT_IN,
                BUILT_IN.rules(),
                entry -> ContractOracle.TECHNIQUES.contains(entry.technique().key())
                        ? new Entry(small(entry.technique()), entry.rules())
                        : entry);
        assertSafe(playbook);
    }

    @Test
    void aHoldAlwaysComesWithAdvice() {
        Playbook silent = new Playbook(
                "silent",
                "Silent",
                1,
                BUILT_IN.techniques(),
                BUILT_IN.rules(),
                BUILT_IN.wording(),
                List.of(),
                BUILT_IN.guardrails(),
                BUILT_IN.placeholders(),
                BUILT_IN.evidence(),
                List.of(),
                BUILT_IN.microCommitments());
        CompiledPlaybook compiled = CompiledPlaybook.compile(new Revision(1, silent));
        DealContext misfit = Deals.aDeal().with(Fit.MISFIT).context();
        Recommendation held = compiled.recommend(misfit, AS_OF);
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.advice()).isNotEmpty();
    }

    private static void assertSafe(Playbook playbook) {
        CompiledPlaybook compiled = CompiledPlaybook.compile(new Revision(1, playbook));
        int held = 0;
        for (long seed = 0; seed < DEALS; seed++) {
            SignalSet read = SignalReader.read(RandomDeals.of(seed).context(), AS_OF);
            Set<Signal> signals = EnumSet.copyOf(read.toList());
            Ranking ranking = compiled.rank(read);
            Set<String> ranked = Arrays.stream(ranking.order())
                    .mapToObj(i -> compiled.techniques()[i].technique().key())
                    .collect(Collectors.toSet());
            for (CompiledTechnique technique : compiled.techniques()) {
                String key = technique.technique().key();
                Technique known = TRUE_NATURE.get(key);
                boolean contract = ContractOracle.TECHNIQUES.contains(key);
                String what = "deal " + seed + ", " + key + ": " + signals;
                if (mustBlock(contract ? known : technique.technique(), key, signals)) {
                    assertThat(technique.blocked(read)).as(what).isTrue();
                    assertThat(ranked).as(what).doesNotContain(key);
                    assertThat(technique.blockFlags(read))
                            .as(what)
                            .isNotEmpty()
                            .noneMatch(flag ->
                                    flag.reason().isBlank() || flag.remedy().isBlank());
                } else if (!technique.blocked(read)) {
                    Set<Signal> due = EnumSet.noneOf(Signal.class);
                    due.addAll(ContractOracle.HARM);
                    due.retainAll(signals);
                    assertThat(technique.cautionFlags(read).stream().flatMap(flag -> flag.because().stream()))
                            .as(what)
                            .containsAll(due);
                    if (signals.contains(CONSUMER_BUYER)
                            && (contract ? known : technique.technique())
                                            .commitment()
                                            .compareTo(Commitment.SMALL)
                                    >= 0) {
                        assertThat(technique.guardrails(read))
                                .as(what)
                                .extracting(Guardrail::code)
                                .contains("COOLING_OFF");
                    }
                }
            }
            if (signals.contains(MISFIT) || signals.contains(OBJECTIONS_DOMINATE)) {
                assertThat(ranking.verdict()).isEqualTo(Verdict.HOLD);
                held++;
            }
        }
        assertThat(held).isGreaterThan(DEALS / 20);
    }

    private static boolean mustBlock(Technique technique, String key, Set<Signal> signals) {
        return PROHIBITED.contains(key)
                || signals.contains(MISFIT)
                || signals.contains(OBJECTIONS_DOMINATE)
                || (signals.contains(STAGE_EARLY_DISCOVERY)
                        && technique.commitment().compareTo(Commitment.SMALL) >= 0)
                || (signals.contains(VULNERABLE_BUYER) && technique.pressure().compareTo(Pressure.MEDIUM) >= 0)
                || (ContractOracle.TECHNIQUES.contains(key) && ContractOracle.blocked(key, signals));
    }

    private static Playbook with(Playbook playbook, List<Rule> rules, UnaryOperator<Entry> change) {
        return new Playbook(
                "hostile",
                "Hostile",
                1,
                playbook.techniques().stream().map(change).toList(),
                rules,
                playbook.wording(),
                playbook.advice(),
                playbook.guardrails(),
                playbook.placeholders(),
                playbook.evidence(),
                playbook.contradictions(),
                playbook.microCommitments());
    }

    private static Playbook without(Playbook playbook) {
        return new Playbook(
                playbook.key(),
                playbook.name(),
                1,
                playbook.techniques().stream()
                        .map(entry -> new Entry(
                                copy(
                                        entry.technique(),
                                        entry.technique().family(),
                                        entry.technique().commitment(),
                                        entry.technique().pressure(),
                                        entry.technique().status(),
                                        List.of()),
                                entry.rules()))
                        .toList(),
                playbook.rules(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                playbook.evidence(),
                List.of(),
                List.of());
    }

    private static List<Rule> lifted(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.effect() != Effect.LEAD)
                .map(rule -> rule.isFlag()
                        ? new Rule(
                                null,
                                rule.effect(),
                                new Condition(rule.when().all(), rule.when().any(), List.of(BUYING_SIGNALS_PRESENT)),
                                null,
                                "For the test.",
                                "For the test.",
                                null,
                                false)
                        : rule)
                .toList();
    }

    private static Technique opened(Technique one) {
        return copy(one, Family.VALIDATION, one.commitment(), one.pressure(), Status.OPEN, one.guardrails());
    }

    private static Technique small(Technique one) {
        return copy(one, one.family(), Commitment.NONE, Pressure.LOW, one.status(), one.guardrails());
    }

    private static Technique copy(
            Technique one,
            Family family,
            Commitment commitment,
            Pressure pressure,
            Status status,
            List<String> guardrails) {
        boolean prohibited = status == Status.PROHIBITED;
        List<Phrasing> words = List.of(new Phrasing("What do you make of it?", one.stages()));
        return new Technique(
                one.key(),
                one.name(),
                one.synonyms(),
                one.title(),
                one.summary(),
                one.definition(),
                one.goal(),
                one.addresses(),
                family,
                one.subType(),
                commitment,
                pressure,
                status,
                one.evidenceLevel(),
                one.evidence(),
                one.stages(),
                one.related(),
                one.greatFit(),
                one.lowFit(),
                one.switchSignals(),
                one.principles(),
                one.mechanism(),
                one.plays(),
                one.templates(),
                one.script(),
                one.examples(),
                one.pitfalls(),
                one.ethics(),
                one.managerChecklist(),
                one.inspectionPrompts(),
                one.callReview(),
                one.sequencing(),
                one.dos(),
                one.avoids(),
                one.faq(),
                one.references(),
                prohibited ? List.of() : words,
                guardrails,
                one.pivotSignals(),
                one.safeguards(),
                one.nextStep(),
                one.notes(),
                prohibited ? one.warning() : null);
    }
}
