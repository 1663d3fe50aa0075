package io.closewise.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.Stage;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.technique.FillInTemplate;
import io.closewise.technique.Phrasing;
import io.closewise.technique.Related;
import io.closewise.technique.Slot;
import io.closewise.technique.SlotType;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every technique of the built-in playbook has, whatever it says. */
class CatalogueTest {

    private static final Set<String> PROHIBITED = Set.of(
            "micro-yes-ladder",
            "now-or-never",
            "false-scarcity",
            "exploding-offer",
            "bait-and-switch",
            "low-ball",
            "guilt-close",
            "negging",
            "negative-consent",
            "sham-anchor",
            "hard-close",
            "authority-bypass",
            "fabricated-proof",
            "confusion-close",
            "covert-order",
            "fear-appeal");
    private static final Set<String> RESTRICTED =
            Set.of("plain-assumptive-close", "take-away-close", "columbo-close", "minor-point-close");
    /** The techniques that the contract names a lead for, or says never to lead. */
    private static final Set<String> CONTRACT = Set.of(
            "one-percent-close",
            "assumptive-close",
            "assumptive-trial-close",
            "trial-close",
            "risk-reversal-close",
            "pilot-close",
            "mutual-action-plan",
            "micro-commitment",
            "mini-commitment-sequence",
            "direct-close",
            "micro-yes-ladder");

    private static final Playbook PLAYBOOK = BuiltIn.playbook();

    @Test
    void thereAreSixtyTwoTechniques() {
        assertThat(PLAYBOOK.techniques()).hasSize(62);
    }

    @Test
    void whatIsProhibitedOrRestrictedIsJustThat() {
        assertThat(keys(Status.PROHIBITED)).isEqualTo(PROHIBITED);
        assertThat(keys(Status.RESTRICTED)).isEqualTo(RESTRICTED);
        assertThat(keys(Status.OPEN)).hasSize(42);
    }

    @Test
    void aProhibitedTechniqueIsAlwaysBlockedAndSaysWhyHowToTellAndWhatInstead() {
        for (Entry entry : with(Status.PROHIBITED)) {
            String key = entry.technique().key();
            var warning = Objects.requireNonNull(entry.technique().warning(), key);
            assertThat(entry.rules()).as(key).anyMatch(always(Effect.BLOCK));
            assertThat(warning.why()).as(key).isNotBlank();
            assertThat(warning.recognise()).as(key).hasSizeBetween(3, 5).noneMatch(String::isBlank);
            assertThat(warning.insteadText()).as(key).isNotBlank();
            assertThat(keys(Status.OPEN)).as(key).contains(warning.insteadTechnique());
        }
    }

    @Test
    void aProhibitedTechniqueTeachesNoWayToDoIt() {
        for (Entry entry : with(Status.PROHIBITED)) {
            Technique one = entry.technique();
            assertThat(List.of(
                            one.phrasings(),
                            one.templates(),
                            one.script(),
                            one.plays(),
                            one.examples(),
                            one.mechanism(),
                            one.sequencing().before(),
                            one.sequencing().after()))
                    .as(one.key())
                    .allMatch(List::isEmpty);
        }
    }

    @Test
    void aRestrictedTechniqueHasGatesAndAlwaysWarns() {
        for (Entry entry : with(Status.RESTRICTED)) {
            String key = entry.technique().key();
            assertThat(entry.rules()).as(key).anyMatch(CatalogueTest::isGate).anyMatch(always(Effect.CAUTION));
        }
    }

    @Test
    void titleAndSummaryFitACrm() {
        for (Entry entry : PLAYBOOK.techniques()) {
            Technique one = entry.technique();
            assertThat(one.title().length()).as(one.key()).isBetween(1, 80);
            assertThat(one.summary().length()).as(one.key()).isBetween(1, 255);
        }
    }

    @Test
    void thereAreWordsForEveryStageWhereItFits() {
        for (Technique one : usable()) {
            Set<Stage> worded = one.phrasings().stream()
                    .map(Phrasing::stages)
                    .flatMap(List::stream)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
            assertThat(one.phrasings()).as(one.key()).hasSizeBetween(5, 10);
            assertThat(one.stages()).as(one.key()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(worded).as(one.key()).containsExactlyInAnyOrderElementsOf(one.stages());
            assertThat(one.script()).as(one.key()).hasSizeBetween(6, 10);
        }
    }

    @Test
    void everyPlaceholderUsedIsExplainedAndEveryExplainedOneUsed() {
        Map<String, SlotType> explained =
                PLAYBOOK.placeholders().stream().collect(Collectors.toMap(Placeholder::name, Placeholder::type));
        Set<String> used = Texts.of("playbook", PLAYBOOK)
                // in evidence, brackets hold confidence intervals
                .filter(text -> !text.path().startsWith("playbook.evidence["))
                .flatMap(text -> Lines.placeholders(text.text()))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(explained.keySet());
        assertThat(PLAYBOOK.placeholders())
                .noneMatch(one -> one.meaning().isBlank() || one.example().isBlank());
    }

    /** A slot may say more closely what goes into a text, and nothing else. */
    @Test
    void everyPlaceholderOfATemplateHasItsSlot() {
        Map<String, SlotType> types =
                PLAYBOOK.placeholders().stream().collect(Collectors.toMap(Placeholder::name, Placeholder::type));
        for (Technique one : usable()) {
            for (FillInTemplate template : one.templates()) {
                assertThat(template.slots().stream().map(Slot::name))
                        .as("%s: %s", one.key(), template.text())
                        .containsExactlyInAnyOrderElementsOf(
                                Lines.placeholders(template.text()).collect(Collectors.toSet()));
                assertThat(template.slots())
                        .as("%s: %s", one.key(), template.text())
                        .allMatch(slot ->
                                types.get(slot.name()) == SlotType.TEXT || slot.type() == types.get(slot.name()));
            }
        }
    }

    @Test
    void whateverIsReferredToIsThere() {
        Set<String> keys =
                PLAYBOOK.techniques().stream().map(e -> e.technique().key()).collect(Collectors.toSet());
        Set<String> guardrails =
                PLAYBOOK.guardrails().stream().map(Guardrail::code).collect(Collectors.toSet());
        Set<String> evidence = PLAYBOOK.evidence().stream().map(one -> one.id()).collect(Collectors.toSet());
        for (Entry entry : PLAYBOOK.techniques()) {
            Technique one = entry.technique();
            List<String> others = new ArrayList<>(one.sequencing().before());
            others.addAll(one.sequencing().after());
            one.related().stream().map(Related::technique).forEach(others::add);
            assertThat(keys).as(one.key()).containsAll(others);
            assertThat(others).as(one.key()).doesNotContain(one.key());
            assertThat(guardrails).as(one.key()).containsAll(one.guardrails());
            assertThat(evidence).as(one.key()).containsAll(one.evidence());
        }
    }

    @Test
    void nothingFollowsOrPrecedesAProhibitedTechnique() {
        for (Technique one : usable()) {
            assertThat(one.sequencing().before()).as(one.key()).doesNotContainAnyElementsOf(PROHIBITED);
            assertThat(one.sequencing().after()).as(one.key()).doesNotContainAnyElementsOf(PROHIBITED);
        }
    }

    @Test
    void everyBlockAndCautionSaysWhyAndWhatToDoInstead() {
        for (Entry entry : PLAYBOOK.techniques()) {
            entry.rules().forEach(rule -> assertWorded(entry.technique().key(), rule));
        }
        PLAYBOOK.rules().forEach(rule -> assertWorded("a general rule", rule));
    }

    @Test
    void theWeightsStayWithinTheirRange() {
        for (Entry entry : PLAYBOOK.techniques()) {
            for (Rule rule : entry.rules()) {
                String what = entry.technique().key() + ": " + rule;
                if (rule.effect() == Effect.LEAD) {
                    assertThat(CONTRACT).as(what).contains(entry.technique().key());
                } else if (rule.effect() == Effect.FAVOUR || rule.effect() == Effect.DISFAVOUR) {
                    assertThat(rule.weight()).as(what).isBetween(0.02, 0.20);
                    assertThat(rule.reason()).as(what).isNotBlank();
                }
            }
        }
    }

    private static void assertWorded(String where, Rule rule) {
        if (!rule.isFlag()) {
            return;
        }
        if (rule.reason() != null) {
            assertThat(rule.reason()).as(where).isNotBlank();
            assertThat(rule.remedy()).as(where).isNotBlank();
            return;
        }
        assertThat(rule.when().any()).as(where).isNotEmpty();
        for (var signal : rule.when().any()) {
            StandardWording wording = PLAYBOOK.wording().get(signal);
            assertThat(wording).as("%s: words for %s", where, signal).isNotNull();
            StandardWording.Words words = wording.forEffect(rule.effect());
            assertThat(words.reason()).as("%s: %s", where, signal).isNotBlank();
            assertThat(words.remedy()).as("%s: %s", where, signal).isNotBlank();
        }
    }

    private static Predicate<Rule> always(Effect effect) {
        return rule -> rule.effect() == effect && rule.when().equals(Condition.ALWAYS);
    }

    /** Blocks unless some good news is there. */
    private static boolean isGate(Rule rule) {
        Condition when = rule.when();
        return rule.effect() == Effect.BLOCK
                && when.all().isEmpty()
                && when.any().isEmpty()
                && !when.none().isEmpty();
    }

    private static List<Entry> with(Status status) {
        return PLAYBOOK.techniques().stream()
                .filter(entry -> entry.technique().status() == status)
                .toList();
    }

    private static Set<String> keys(Status status) {
        return with(status).stream().map(entry -> entry.technique().key()).collect(Collectors.toSet());
    }

    private static List<Technique> usable() {
        return Stream.of(Status.OPEN, Status.RESTRICTED)
                .flatMap(status -> with(status).stream())
                .map(Entry::technique)
                .toList();
    }
}
