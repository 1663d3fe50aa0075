package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Export, import and export again give the same bytes, in either form and across both. */
class RoundTripTest {

    private static final int DOCUMENTS = 600;

    @Test
    void theBuiltInPlaybookComesBackAsItWas() {
        PlaybookDocument document = BuiltInDocument.load();
        assertSameAgain(document);
        assertThat(DocumentReader.playbook(PlaybookDocument.ofYaml(document.yaml()), Bases.NONE))
                .isEqualTo(DocumentReader.playbook(document, Bases.NONE));
    }

    @Test
    void generatedDocumentsComeBackAsTheyWere() {
        long objects = LongStream.range(0, DOCUMENTS)
                .mapToObj(RandomDocuments::of)
                .filter(JsonNode::isObject)
                .map(PlaybookDocument::of)
                .peek(RoundTripTest::assertSameAgain)
                .count();
        assertThat(objects).isGreaterThan(DOCUMENTS * 9 / 10);
    }

    /** An older reader, of YAML 1.1, takes yes for a boolean and a date for a date: it must find nothing of the kind. */
    @Test
    void anotherReaderOfYamlReadsTheSame() {
        ObjectMapper mapper = new ObjectMapper();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            JsonNode tree = RandomDocuments.of(seed);
            if (tree.isObject()) {
                PlaybookDocument document = PlaybookDocument.of(tree);
                Object read = new Yaml().load(document.yaml());
                assertThat(PlaybookDocument.of(mapper.valueToTree(read)).canonical())
                        .as("document %d", seed)
                        .isEqualTo(document.canonical());
            }
        }
    }

    @Test
    void equalDocumentsAreEqualTexts() {
        PlaybookDocument one =
                PlaybookDocument.ofJson("{\"version\": 1.0, \"key\":\"a\",\n \"x\": [0.50, 5e-1, 100, 1e2]}");
        PlaybookDocument other = PlaybookDocument.ofYaml("key: a\nx: [5.0e-1, 0.5, 1.0e+2, 100]\nversion: 1\n");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.canonical()).isEqualTo("{\"key\":\"a\",\"version\":1,\"x\":[0.5,0.5,100,100]}");
        assertThat(one.checksum()).isEqualTo(other.checksum()).matches("[0-9a-f]{64}");
        assertThat(one.yaml()).isEqualTo(other.yaml()).startsWith("key: a\nversion: 1\n");
        assertThat(one.json()).isEqualTo(other.json()).startsWith("{\n  \"key\": \"a\",\n  \"version\": 1,");
    }

    private static void assertSameAgain(PlaybookDocument document) {
        String json = document.json();
        String yaml = document.yaml();
        assertThat(PlaybookDocument.ofJson(json).json()).isEqualTo(json);
        assertThat(PlaybookDocument.ofYaml(yaml).yaml()).isEqualTo(yaml);
        assertThat(PlaybookDocument.ofYaml(yaml).json()).isEqualTo(json);
        assertThat(PlaybookDocument.ofJson(json).yaml()).isEqualTo(yaml);
        assertThat(PlaybookDocument.ofJson(document.canonical())).isEqualTo(document);
    }
}
