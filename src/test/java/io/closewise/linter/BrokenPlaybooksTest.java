package io.closewise.linter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The built-in playbook with one fault at a time: just that fault is found, where it stands. */
class BrokenPlaybooksTest {

    private static final PlaybookDocument BUILT_IN = BuiltInDocument.load();

    @Test
    void thereAreFortyAndMore() throws IOException {
        assertThat(cases().size()).isGreaterThanOrEqualTo(40);
    }

    @TestFactory
    List<DynamicTest> eachFaultIsFoundWhereItStandsAndNothingElse() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode one : cases()) {
            tests.add(DynamicTest.dynamicTest(one.path("fault").textValue(), () -> {
                ObjectNode document = BUILT_IN.tree();
                one.path("do").forEach(change -> apply(document, change));
                List<String> expected = new ArrayList<>();
                one.path("finds").forEach(finding -> expected.add(place(document, finding.textValue())));
                assertThat(DocumentCheck.check(PlaybookDocument.of(document), Bases.NONE)
                                .findings())
                        .extracting(found -> found.code() + " " + found.pointer())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }));
        }
        return tests;
    }

    private static JsonNode cases() throws IOException {
        try (InputStream stream = BrokenPlaybooksTest.class.getResourceAsStream("/playbooks/broken.yaml")) {
            return new YAMLMapper().readTree(stream);
        }
    }

    private static String place(ObjectNode document, String finding) {
        int space = finding.indexOf(' ');
        return finding.substring(0, space) + " " + resolved(document, finding.substring(space + 1), 1);
    }

    private static void apply(ObjectNode document, JsonNode change) {
        boolean remove = change.has("remove");
        String pointer =
                resolved(document, change.path(remove ? "remove" : "set").textValue(), 0);
        JsonNode parent = document.at(JsonPointer.compile(pointer).head());
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            if (remove) {
                assertThat(object.remove(last)).as(pointer).isNotNull();
            } else {
                object.set(last, value(document, change));
            }
            return;
        }
        ArrayNode list = (ArrayNode) parent;
        int index = Integer.parseInt(last);
        if (remove) {
            list.remove(index);
        } else if (index == list.size()) {
            list.add(value(document, change));
        } else {
            list.set(index, value(document, change));
        }
    }

    private static JsonNode value(ObjectNode document, JsonNode change) {
        if (change.has("letters")) {
            return TextNode.valueOf("a".repeat(change.path("letters").intValue()));
        }
        return change.has("copy")
                ? document.at(resolved(document, change.path("copy").textValue(), 0))
                        .deepCopy()
                : change.path("to");
    }

    /** Names in place of numbers: "@key", "?EFFECT SIGNAL" for a rule, and "-" for the end, or for the last where it is found. */
    private static String resolved(ObjectNode document, String pointer, int back) {
        StringBuilder resolved = new StringBuilder();
        for (String part : pointer.substring(1).split("/", -1)) {
            JsonNode list = document.at(resolved.toString());
            String name = part;
            if (part.equals("-")) {
                name = String.valueOf(list.size() - back);
            } else if (part.startsWith("@") || part.startsWith("?")) {
                name = String.valueOf(index(list, part));
            }
            resolved.append('/').append(name);
        }
        return resolved.toString();
    }

    private static int index(JsonNode list, String part) {
        String[] words = part.substring(1).split(" ");
        for (int i = 0; i < list.size(); i++) {
            JsonNode one = list.get(i);
            boolean found = part.startsWith("@")
                    ? words[0].equals(one.path("key").asText())
                            || words[0].equals(one.path("code").asText())
                    : words[0].equals(one.path("effect").asText())
                            && one.path("when").toString().contains('"' + words[1] + '"');
            if (found) {
                return i;
            }
        }
        throw new AssertionError("no " + part);
    }
}
