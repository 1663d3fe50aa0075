package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.closewise.deal.ContextField;
import io.closewise.deal.Signal;
import io.closewise.linter.DocumentCheck.Checked;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sales-enablement team would write: a playbook on top of the built-in one, checked as a whole. */
class DocumentCheckTest {

    private static final PlaybookDocument DEFAULT = BuiltInDocument.load();
    private static final Bases BASES = base -> Optional.of(new Bases.Base(1, DEFAULT));

    private static final String OWN = """
            key: own
            name: Our own
            basedOn: default
            techniques:
            - key: site-visit
              name: Site visit
              title: Invite the buyer to a running site
              summary: The buyer sees it at work before they decide, at a site of their kind.
              definition: The seller offers a visit to a site where it runs, and the buyer asks what they like.
              goal: The buyer judges by what they see.
              family: PROOF
              subType: visit
              commitment: SMALL
              pressure: LOW
              status: OPEN
              evidenceLevel: ANECDOTAL
              stages: [POST_DEMO]
              ethics: {reversalPath: They call it off., purpose: To see it at work., optOut: A no is fine.}
              nextStep: Fix a date.
              phrasings:
              - text: Would it help you to see it at work at another firm, or would a call with them do?
                stages: [POST_DEMO]
              rules:
              - effect: FAVOUR
                weight: 0.2
                when: {all: [PROOF_NONE, STAGE_POST_DEMO]}
                reason: Nothing has been seen at work yet.
              - effect: FAVOUR
                weight: 0.1
                when: {all: [REFERENCE_APPROVED]}
                reason: A customer has agreed to it.
            """;

    @Test
    void aTechniqueOfOnesOwnCanBePublished() {
        Checked checked = DocumentCheck.check(PlaybookDocument.ofYaml(OWN), BASES);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.isPublishable()).isTrue();
        assertThat(checked.playbook().orElseThrow().techniques()).hasSize(63);
    }

    @Test
    void itsFaultsAreToldByWhereTheyStandInIt() {
        String faulty = OWN.replace("Would it help you", "Only a fool would say no to this. Would it help you")
                .replace("weight: 0.2", "weight: 0.7")
                .replace("all: [REFERENCE_APPROVED]", "all: [READY, RELUCTANT]");
        Checked checked = DocumentCheck.check(PlaybookDocument.ofYaml(faulty), BASES);
        assertThat(checked.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.NEVER_HOLDS, "/techniques/0/rules/1/when"),
                        tuple(FindingCode.DROWNING_WEIGHT, "/techniques/0/rules/0/weight"),
                        tuple(FindingCode.PRESSING_PHRASING, "/techniques/0/phrasings/0/text"));
        assertThat(checked.isPublishable()).isFalse();
    }

    @Test
    void aLineOfPlaceholdersIsNoLine() {
        String line = "Would it help you to see it at work at another firm, or would a call with them do?";
        Checked twelve = DocumentCheck.check(
                PlaybookDocument.ofYaml(
                        OWN.replace("- text: " + line, "- text: \"" + "[team]? ".repeat(12) + line + "\"")),
                BASES);
        assertThat(twelve.findings()).isEmpty();

        Checked more = DocumentCheck.check(
                PlaybookDocument.ofYaml(
                        OWN.replace("- text: " + line, "- text: \"" + "[team]? ".repeat(13) + line + "\"")),
                BASES);
        assertThat(more.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(FindingCode.OUT_OF_RANGE, "/techniques/0/phrasings/0/text"));
    }

    @Test
    void aHundredTechniquesOfOnesOwnUnderAHundredRulesAreCheckedToTheEnd() {
        String technique = OWN.substring(OWN.indexOf("- key: site-visit"));
        StringBuilder large = new StringBuilder(OWN.substring(0, OWN.indexOf("techniques:")) + "rules:\n");
        List<Signal> told = ContextField.INDUSTRY.signals().toList();
        for (int i = 0; i < 100; i++) {
            large.append("- {effect: FAVOUR, weight: 0.01, reason: Reason " + i + "., when: {any: ["
                    + told.get(i % told.size()) + ", " + told.get(i / told.size() % told.size()) + "]}}\n");
        }
        large.append("techniques:\n");
        for (int i = 0; i < 100; i++) {
            large.append(technique.replace("site-visit", "site-visit-" + i));
        }
        assertThat(DocumentCheck.check(PlaybookDocument.ofYaml(large.toString()), BASES)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.NOT_ALL_CHECKED);
    }

    @Test
    void aBlockOfTheContractCannotBeTakenAwayFromABase() {
        String weakened = OWN + "- {key: one-percent-close, rules: []}\n";
        Checked checked = DocumentCheck.check(PlaybookDocument.ofYaml(weakened), BASES);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CONTRACT_BLOCK_MISSING)
                .hasSize(7)
                .allMatch(finding -> finding.pointer().equals("/techniques/1/rules"));
        assertThat(checked.isPublishable()).isFalse();
    }

    @Test
    void manyFaultsOfFormAreFoundAtOnce() {
        String broken = OWN.replace("family: PROOF", "family: TRICKS")
                .replace("nextStep: Fix a date.", "nextstep: Fix a date.")
                .replace("PROOF_NONE", "PROOF_NUN");
        Checked checked = DocumentCheck.check(PlaybookDocument.ofYaml(broken), BASES);
        assertThat(checked.playbook()).isEmpty();
        assertThat(checked.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.UNKNOWN_VALUE, "/techniques/0/family"),
                        tuple(FindingCode.UNKNOWN_FIELD, "/techniques/0/nextstep"),
                        tuple(FindingCode.MISSING_FIELD, "/techniques/0"),
                        tuple(FindingCode.UNKNOWN_SIGNAL, "/techniques/0/rules/0/when/all/0"));
        assertThat(checked.findings())
                .anyMatch(finding -> finding.message().contains("Did you mean PROOF_NONE"))
                .anyMatch(finding -> finding.message().contains("Did you mean nextStep"));
    }
}
