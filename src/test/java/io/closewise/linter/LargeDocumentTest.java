package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.linter.DocumentCheck.Checked;
import io.closewise.phrasing.Draft;
import io.closewise.playbook.Finding;
import io.closewise.playbook.Finding.Severity;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents at the bounds of what may be sent are checked like any other one, and their answers can be read. */
class LargeDocumentTest {

    private static final PlaybookDocument BUILT_IN = BuiltInDocument.load();

    @Test
    void ofTooManyFindingsTheLastOneSaysThatThereAreMore() {
        ObjectNode document = BUILT_IN.tree();
        for (int i = 0; i < 2_000; i++) {
            document.put("field" + i, i);
        }

        Checked checked = check(document);

        assertThat(checked.findings()).hasSize(Finding.MOST_TOLD);
        assertThat(checked.findings().subList(0, Finding.MOST_TOLD - 1))
                .allMatch(one -> one.code() == FindingCode.UNKNOWN_FIELD);
        Finding last = checked.findings().get(Finding.MOST_TOLD - 1);
        assertThat(last.code()).isEqualTo(FindingCode.MORE_FINDINGS);
        assertThat(last.severity()).isEqualTo(Severity.ERROR);
        assertThat(last.message()).contains("499");
        assertThat(checked.isPublishable()).isFalse();
    }

    @Test
    void asManyFindingsAsCanBeToldAreTold() {
        ObjectNode document = BUILT_IN.tree();
        for (int i = 0; i < Finding.MOST_TOLD; i++) {
            document.put("field" + i, i);
        }

        assertThat(check(document).findings())
                .hasSize(Finding.MOST_TOLD)
                .allMatch(one -> one.code() == FindingCode.UNKNOWN_FIELD);
    }

    @Test
    void aScriptThatIsTooLongToBeCheckedAtOnceIsCheckedInPieces() {
        String calm = "Shall we talk about it? ".repeat(80).strip();
        ObjectNode document = BUILT_IN.tree();
        ArrayNode script = technique(document).putArray("script");
        for (int i = 0; i < 6; i++) {
            script.add(calm);
        }
        assertThat(6 * calm.length()).isGreaterThan(Draft.MAX_LENGTH);
        assertThat(check(document).findings()).isEmpty();

        script.add("Only a fool would say no to this.");
        assertThat(check(document).findings())
                .isNotEmpty()
                .allMatch(one -> one.code() == FindingCode.PRESSING_PHRASING
                        && one.pointer().contains("/script"));
    }

    @Test
    void aLineThatItsExamplesMakeTooLongIsAFinding() {
        ObjectNode document = BUILT_IN.tree();
        document.withArray("placeholders")
                .addObject()
                .put("name", "a")
                .put("meaning", "m")
                .put("type", "TEXT")
                .put("example", "word ".repeat(399) + "end.");
        ((ObjectNode) technique(document).at("/phrasings/0")).put("text", "[a] [a] [a] [a] [a] [a]");

        Checked checked = check(document);

        assertThat(checked.findings())
                .filteredOn(one -> one.code() == FindingCode.OUT_OF_RANGE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.pointer()).endsWith("/phrasings/0/text");
                    assertThat(one.message()).contains("more than 2000 characters");
                });
        assertThat(checked.isPublishable()).isFalse();
    }

    @Test
    void piecesHaveEveryTextAndTearNoNeighboursApart() {
        assertThat(Pieces.of(List.of("aaaa", "bbbb", "cccc", "dddd"), 9))
                .containsExactly("aaaa bbbb", "bbbb cccc", "cccc dddd");
        assertThat(Pieces.of(List.of("aa", "bb", "cc"), 100)).containsExactly("aa bb cc");
        assertThat(Pieces.of(List.of("aaaaaaaa", "bbbbbbbb"), 9)).containsExactly("aaaaaaaa", "bbbbbbbb");
        assertThat(Pieces.of(List.of("a", "x".repeat(10), "b"), 9)).containsExactly("a b");
        assertThat(Pieces.of(List.of(), 9)).isEmpty();
    }

    private static Checked check(ObjectNode document) {
        return DocumentCheck.check(PlaybookDocument.of(document), Bases.NONE);
    }

    private static ObjectNode technique(ObjectNode document) {
        for (JsonNode one : document.path("techniques")) {
            if (one.path("key").asText().equals("trial-close")) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError("no trial-close");
    }
}
