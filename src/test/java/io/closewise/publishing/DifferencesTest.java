package io.closewise.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void entriesAreComparedByTheirNamesWhereverTheyStand() throws JsonProcessingException {
        JsonNode base = json("{'list':[{'key':'a','n':0},{'key':'b','n':0},{'key':'gone','n':0}]}");
        JsonNode mine =
                json("{'list':[{'key':'b','n':1},{'key':'a','n':0},{'key':'mine','n':0},{'key':'gone','n':0}]}");
        JsonNode theirs = json("{'list':[{'key':'a','n':0},{'key':'theirs','n':0},{'key':'b','n':2}]}");

        List<Difference> differences = Differences.between(base, mine, theirs);

        assertThat(differences)
                .extracting(Difference::pointer, Difference::base, Difference::mine, Difference::theirs)
                .containsExactly(
                        tuple("/list/1", null, null, theirs.at("/list/1")),
                        tuple("/list/2/n", base.at("/list/1/n"), mine.at("/list/0/n"), theirs.at("/list/2/n")),
                        tuple("/list/2", null, mine.at("/list/2"), null),
                        tuple("/list/3", base.at("/list/2"), mine.at("/list/3"), null));
    }

    @Test
    void ofTwoEntriesOfOneNameInTheBaseTheFirstCounts() throws JsonProcessingException {
        JsonNode base = json("[{'x':1},{'key':'a','n':0},{'key':'a','n':9}]");

        assertThat(Differences.between(base, json("[{'key':'a','n':1}]"), json("[{'key':'a','n':2}]")))
                .singleElement()
                .extracting(Difference::base)
                .hasToString("0");
    }

    /** One name is looked up for each entry; to look through the whole list for each took minutes. */
    @Test
    void longListsAreComparedInOnePass() {
        int entries = 80_000;
        ObjectNode mine = JsonNodeFactory.instance.objectNode();
        ObjectNode theirs = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < entries; i++) {
            mine.withArray("list").addObject().put("key", "k" + i);
            theirs.withArray("list").addObject().put("key", "k" + (entries - 1 - i));
        }

        List<Difference> differences = assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> Differences.between(mine.deepCopy(), mine, theirs));

        assertThat(differences).extracting(Difference::pointer).containsExactly("/list");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
