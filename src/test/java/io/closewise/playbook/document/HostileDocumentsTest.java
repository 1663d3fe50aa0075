package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few megabytes that anybody may send cost no more than some passes over them. */
class HostileDocumentsTest {

    private static final int LENGTH = 600;
    /** Which a text that is read a few times from end to end stays far below, and one that is read anew at each letter does not. */
    private static final int MOST_STEPS = 20 * LENGTH;

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "a ", "\u00a0", "-", "a-", "A_", "A-", "7"})
    void everyFormOfTheSchemaIsReadInOnePass(String repeated) {
        List<String> patterns = new ArrayList<>();
        collect(Schema.root(), patterns);
        assertThat(patterns).hasSizeGreaterThan(8);
        for (String pattern : patterns) {
            for (String end : List.of("", "\u0001", "!", "a\u0001", "-")) {
                Counted text = new Counted(repeated.repeat(LENGTH / repeated.length()) + end);
                boolean unused = Pattern.compile(pattern).matcher(text).find();
                assertThat(text.steps).as("%s on %s…%s", pattern, repeated, end).isLessThan(MOST_STEPS);
            }
        }
    }

    @Test
    void everyTextAndListOfTheSchemaHasABound() {
        List<JsonNode> unbounded = new ArrayList<>();
        collectUnbounded(Schema.root(), unbounded);
        assertThat(unbounded).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsToldAsThatAndItsFormIsNotLookedAt() {
        ObjectNode document = document();
        document.put("name", "a".repeat(500_000) + "\u0001");
        document.withArray("techniques").addObject().put("key", "a-".repeat(500_000) + "a");
        document.withArray("guardrails").addObject().put("code", "A_".repeat(500_000) + "A");

        List<Finding> found =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> SchemaCheck.findings(normal(document)));

        assertThat(found)
                .filteredOn(one -> one.code() != FindingCode.MISSING_FIELD)
                .extracting(one -> one.code() + " " + one.pointer())
                .containsExactlyInAnyOrder(
                        "OUT_OF_RANGE /name", "OUT_OF_RANGE /techniques/0/key", "OUT_OF_RANGE /guardrails/0/code");
    }

    @Test
    void aTextOfTheRightLengthIsStillHeldAgainstItsForm() {
        for (String wrong : List.of("  \t ", "a\u0001", "\u007f")) {
            assertThat(SchemaCheck.findings(document().put("name", wrong)))
                    .as(wrong)
                    .anyMatch(one -> one.code() == FindingCode.WRONG_FORM
                            && one.pointer().equals("/name"));
        }
        for (String right : List.of("a", " a ", "\n\ta\n", "a\u00a0b", "…")) {
            assertThat(SchemaCheck.findings(document().put("name", right)))
                    .as(right)
                    .noneMatch(one -> one.pointer().equals("/name"));
        }
    }

    @Test
    void theEntriesOfAListThatIsTooLongAreNotLookedAt() {
        ObjectNode document = document();
        fill(document.withArray("techniques"), 60_000);

        assertThat(SchemaCheck.findings(normal(document)))
                .filteredOn(one -> one.pointer().startsWith("/techniques"))
                .extracting(one -> one.code() + " " + one.pointer())
                .containsExactly("OUT_OF_RANGE /techniques");
    }

    @Test
    void oneFindingMoreThanIsToldIsEnough() {
        ObjectNode fields = document();
        for (int i = 0; i < 20_000; i++) {
            fields.put("field" + i, 1);
        }
        assertThat(SchemaCheck.findings(normal(fields))).hasSize(Finding.MOST_TOLD + 1);

        ObjectNode same = document();
        for (int i = 0; i < 20_000; i++) {
            same.withArray("evidence").addObject().put("id", "same");
            same.withArray("withoutTechniques").add("nobody-knows");
        }
        assertThat(Duplicates.findings(normal(same))).hasSize(Finding.MOST_TOLD + 1);
        assertThat(Merge.of(normal(same), BuiltInDocument.load().tree()).findings())
                .hasSize(Finding.MOST_TOLD + 1);
    }

    @Test
    void manyUnknownReferencesAreToldAndOnlyTheFirstWithASuggestion() {
        ObjectNode document = document();
        for (int i = 0; i < 20_000; i++) {
            document.withArray("guardrails").addObject().put("code", "G%063d".formatted(i));
        }
        ArrayNode named = document.withArray("techniques").addObject().putArray("guardrails");
        for (int i = 0; i < 20_000; i++) {
            named.add("X" + i);
        }

        List<Finding> found =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> References.findings(normal(document)));

        assertThat(found).hasSize(Finding.MOST_TOLD + 1).allMatch(one -> one.code() == FindingCode.UNKNOWN_GUARDRAIL);
        assertThat(found)
                .filteredOn(one -> one.message().contains("did you mean"))
                .hasSize(20);
    }

    /** The text breaks off, and still it is the number that is told: reading has ended before. */
    @Test
    void aDocumentOfTooManyPartsIsNotReadToItsEnd() {
        String parts = "\"x\": [" + "{},".repeat(PlaybookDocument.MOST_PARTS / 2);
        for (String json : List.of("{" + parts, "{\"x\": [" + "1,".repeat(PlaybookDocument.MOST_PARTS))) {
            assertThatThrownBy(() -> PlaybookDocument.ofJson(json))
                    .hasMessageContaining("more than 250000 names, values");
        }
        String lines = parts.replace(",", ",\n");
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(lines)).hasMessageContaining("more than 250000 names, values");
    }

    @Test
    void asManyPartsAsThereMayBeAreReadInEveryForm() {
        int ones = PlaybookDocument.MOST_PARTS - 5;
        String json = "{\"x\":[" + "1,".repeat(ones - 1) + "1]}";

        PlaybookDocument document = PlaybookDocument.ofJson(json);
        assertThat(document.canonical()).isEqualTo(json);
        assertThat(PlaybookDocument.ofYaml(json)).isEqualTo(document);

        ObjectNode more = document.tree();
        more.withArray("x").add(1);
        assertThatThrownBy(() -> PlaybookDocument.of(more))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("250000");
        assertThatThrownBy(() -> PlaybookDocument.ofYaml(more.toString())).hasMessageContaining("more than 250000");
        assertThatThrownBy(() -> PlaybookDocument.ofJson(more.toString())).hasMessageContaining("more than 250000");
    }

    /** What is bounded has to leave room: ours is far from the limit. */
    @Test
    void theBuiltInDocumentHasAFifthOfThePartsThatThereMayBe() {
        JsonNode tree = BuiltInDocument.load().tree();
        assertThat(parts(tree)).isBetween(10_000, PlaybookDocument.MOST_PARTS / 5);
    }

    private static int parts(JsonNode node) {
        int parts = node.isObject() ? 2 + node.size() : node.isArray() ? 2 : 1;
        for (JsonNode one : node) {
            parts += parts(one);
        }
        return parts;
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("key", "ours").put("name", "Ours");
    }

    private static ObjectNode normal(JsonNode document) {
        return PlaybookDocument.of(document).root();
    }

    private static void fill(ArrayNode list, int entries) {
        for (int i = 0; i < entries; i++) {
            list.addObject();
        }
    }

    private static void collect(JsonNode schema, List<String> patterns) {
        // x-finding names the keyword as well, with a code that is no pattern
        for (Map.Entry<String, JsonNode> field : schema.properties()) {
            if (field.getKey().equals("pattern") && schema.has("type")) {
                patterns.add(field.getValue().textValue());
            }
        }
        schema.forEach(child -> collect(child, patterns));
    }

    private static void collectUnbounded(JsonNode schema, List<JsonNode> unbounded) {
        boolean text = schema.path("type").asText().equals("string");
        boolean list = schema.path("type").asText().equals("array");
        if ((text && !schema.has("maxLength") && !schema.has("enum")) || (list && !schema.has("maxItems"))) {
            unbounded.add(schema);
        }
        schema.forEach(child -> collectUnbounded(child, unbounded));
    }

    /** A text that counts how often one of its letters is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
