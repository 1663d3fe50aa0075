package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.technique.Technique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A playbook that builds on another holds only what it adds or changes. */
class BasedOnTest {

    private static final PlaybookDocument DEFAULT = BuiltInDocument.load();
    private static final Playbook BASE = DocumentReader.playbook(DEFAULT, Bases.NONE);
    private static final String TOP = "key: own\nname: Our own\nbasedOn: default\n";

    @Test
    void nothingAddedIsTheBaseUnderAnotherName() {
        Playbook own = playbook(TOP);
        assertThat(own.key()).isEqualTo("own");
        assertThat(own.name()).isEqualTo("Our own");
        assertThat(own.version()).isEqualTo(1);
        assertThat(own.techniques()).isEqualTo(BASE.techniques());
        assertThat(own.rules()).isEqualTo(BASE.rules());
        assertThat(own.wording()).isEqualTo(BASE.wording());
        assertThat(own.microCommitments()).isEqualTo(BASE.microCommitments());
    }

    @Test
    void aTechniqueIsChangedFieldByField() {
        Playbook own =
                playbook(TOP + "techniques:\n- {key: pilot-close, title: A small trial, synonyms: [trial run]}\n");
        Technique changed = technique(own, "pilot-close").technique();
        Technique before = technique(BASE, "pilot-close").technique();
        assertThat(changed.title()).isEqualTo("A small trial");
        assertThat(changed.synonyms()).containsExactly("trial run");
        assertThat(changed.summary()).isEqualTo(before.summary());
        assertThat(changed.phrasings()).isEqualTo(before.phrasings());
        assertThat(technique(own, "pilot-close").rules())
                .isEqualTo(technique(BASE, "pilot-close").rules());
        assertThat(own.techniques()).hasSize(62);
    }

    @Test
    void addedRulesComeAfterTheInheritedOnes() {
        Playbook own = playbook(TOP + """
                techniques:
                - key: pilot-close
                  addedRules: [{effect: FAVOUR, weight: 0.05, when: {all: [SEGMENT_SMB]}, reason: Small firms try first.}]
                """);
        List<Rule> before = technique(BASE, "pilot-close").rules();
        List<Rule> after = technique(own, "pilot-close").rules();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(before.size()).reason()).isEqualTo("Small firms try first.");
    }

    @Test
    void generalRulesAreAddedAndWordsChangedBySignalAndEffect() {
        Playbook own = playbook(TOP + """
                rules: [{effect: CAUTION, when: {any: [TONE_ANXIOUS]}, reason: They worry., remedy: Ask what about.}]
                wording: {MISFIT: {block: {reason: It does not fit., remedy: Say so.}}}
                advice: [{code: SLOW_DOWN, text: Wait a week.}]
                """);
        assertThat(own.rules())
                .hasSize(BASE.rules().size() + 1)
                .startsWith(BASE.rules().toArray(Rule[]::new));
        var misfit = own.wording().get(io.closewise.deal.Signal.MISFIT);
        assertThat(misfit.block().reason()).isEqualTo("It does not fit.");
        assertThat(misfit.caution())
                .isEqualTo(BASE.wording().get(io.closewise.deal.Signal.MISFIT).caution());
        Advice slow = own.advice().stream()
                .filter(one -> one.code().equals("SLOW_DOWN"))
                .findFirst()
                .orElseThrow();
        assertThat(slow.text()).isEqualTo("Wait a week.");
        assertThat(slow.phrasing()).isNotEmpty();
    }

    @Test
    void whatIsLeftOutIsReferredToNoLonger() {
        Playbook own = playbook(TOP + "withoutTechniques: [mutual-action-plan, columbo-close]\n");
        assertThat(own.techniques()).hasSize(60);
        assertThat(DocumentReader.read(PlaybookDocument.ofYaml(TOP), this::find)
                        .full()
                        .canonical())
                .contains("\"mutual-action-plan\"");
        assertThat(DocumentReader.read(
                                PlaybookDocument.ofYaml(TOP + "withoutTechniques: [mutual-action-plan]\n"), this::find)
                        .full()
                        .tree()
                        .path("techniques")
                        .findValuesAsText("technique"))
                .doesNotContain("mutual-action-plan");
        assertThat(own.advice()).extracting(Advice::code).doesNotContain("BUILD_MUTUAL_ACTION_PLAN");
    }

    @Test
    void aWarningCannotBeLeftOut() {
        assertThat(findings(TOP + "withoutTechniques: [columbo-close, negging, nope]\n"))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        tuple(FindingCode.WARNING_LEFT_OUT, "/withoutTechniques/1"),
                        tuple(FindingCode.UNKNOWN_TECHNIQUE, "/withoutTechniques/2"));
    }

    @Test
    void whoeverTakesTheSaferWayAwayNamesAnother() {
        List<Finding> findings = findings(TOP + "withoutTechniques: [columbo-close, autonomy-line]\n");
        assertThat(findings)
                .isNotEmpty()
                .allMatch(one -> one.code() == FindingCode.UNKNOWN_TECHNIQUE
                        && one.pointer().equals("/withoutTechniques/1"));
    }

    @Test
    void findingsPointIntoTheAuthorsOwnDocument() {
        assertThat(findings(TOP + """
                rules: [{effect: GUARDRAIL, guardrail: NO_SUCH, when: {}}]
                guardrails: [{code: MINE, text: For the test.}]
                techniques:
                - {key: trial-close, guardrails: [AUTONOMY, NO_SUCH]}
                - key: pilot-close
                  addedRules:
                  - {effect: BLOCK, when: {all: [READY]}}
                - {key: brand-new, name: New}
                """))
                .extracting(Finding::code, Finding::pointer)
                .contains(
                        tuple(FindingCode.UNKNOWN_GUARDRAIL, "/rules/0/guardrail"),
                        tuple(FindingCode.MISSING_FIELD, "/guardrails/0"),
                        tuple(FindingCode.UNKNOWN_GUARDRAIL, "/techniques/0/guardrails/1"),
                        tuple(FindingCode.MISSING_FIELD, "/techniques/1/addedRules/0"),
                        tuple(FindingCode.MISSING_FIELD, "/techniques/2"))
                .allMatch(found -> !found.toList().get(1).equals("/basedOn"));
    }

    @Test
    void theShortFormIsPinnedToWhatIsPublished() {
        PlaybookDocument open = PlaybookDocument.ofYaml(TOP);
        assertThat(open.basedOn()).hasValue(new BasedOn("default", null));
        PlaybookDocument pinned = open.pinned(this::find);
        assertThat(pinned.basedOn()).hasValue(new BasedOn("default", 7));
        assertThat(pinned.pinned(this::find)).isEqualTo(pinned);
        JsonNode base = pinned.tree().path("basedOn");
        assertThat(base.toString()).isEqualTo("{\"playbook\":\"default\",\"revision\":7}");
    }

    @Test
    void aBaseMayBuildOnAnotherButNotWithoutEnd() {
        Map<String, PlaybookDocument> stored = Map.of(
                "default", DEFAULT,
                "middle",
                        PlaybookDocument.ofYaml(
                                "key: middle\nname: M\nbasedOn: default\ntechniques: [{key: pilot-close, title: Middle}]\n"),
                "loop", PlaybookDocument.ofYaml("key: loop\nname: L\nbasedOn: loop\n"));
        Bases bases = base -> Optional.ofNullable(stored.get(base.playbook())).map(one -> new Bases.Base(1, one));
        Playbook top = DocumentReader.playbook(PlaybookDocument.ofYaml("key: top\nname: T\nbasedOn: middle\n"), bases);
        assertThat(technique(top, "pilot-close").technique().title()).isEqualTo("Middle");
        assertThat(DocumentReader.read(stored.get("loop"), bases).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(FindingCode.UNKNOWN_BASE, "/basedOn"));
    }

    @Test
    void aBaseThatIsNotThereIsFound() {
        assertThat(findings("key: own\nname: Own\nbasedOn: {playbook: default, revision: 8}\n"))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(FindingCode.UNKNOWN_BASE, "/basedOn"));
        assertThat(findings("key: own\nname: Own\nbasedOn: {revision: 8}\n"))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(FindingCode.MISSING_FIELD, "/basedOn"));
    }

    private Optional<Bases.Base> find(BasedOn base) {
        boolean there = base.playbook().equals("default") && (base.revision() == null || base.revision() == 7);
        return there ? Optional.of(new Bases.Base(7, DEFAULT)) : Optional.empty();
    }

    private Playbook playbook(String yaml) {
        return DocumentReader.playbook(PlaybookDocument.ofYaml(yaml), this::find);
    }

    private List<Finding> findings(String yaml) {
        return DocumentReader.read(PlaybookDocument.ofYaml(yaml), this::find).findings();
    }

    private static Entry technique(Playbook playbook, String key) {
        return playbook.technique(key).orElseThrow();
    }
}
