package io.closewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Facts come from five source documents, sentences never: no run of eight words of theirs stands anywhere in the project. The
 * documents themselves are not needed, only the hashes of their runs.
 */
class OwnWordsTest {

    private static final WordRuns SOURCES = WordRuns.read();
    /** Everything that people may read; what is missing here is not there yet. */
    private static final List<String> PLACES = List.of("src", "openapi", "k8s", "README.md");

    @Test
    void noRunOfEightWordsIsSharedWithASourceDocument() throws IOException {
        List<String> copied = new ArrayList<>();
        int read = 0;
        for (Path file : files()) {
            try {
                String text = Files.readString(file);
                read++;
                SOURCES.foundIn(text).forEach(run -> copied.add(file + ": " + run));
            } catch (CharacterCodingException e) {
                // no text, such as the hashes themselves
            }
        }
        assertThat(read).as("files read").isGreaterThan(300);
        assertThat(copied).isEmpty();
    }

    @Test
    void theSourceDocumentsHaveThousandsOfRuns() {
        assertThat(SOURCES.size()).isBetween(9_000, 10_000);
    }

    @Test
    void aRunOfASourceDocumentIsFound() {
        // the title of a book that a source document lists, backwards so that this file does not hold the run itself
        List<String> title = Arrays.asList("Die", "Others", "and", "Survive", "Ideas", "Some", "Why", "Stick:", "to");
        Collections.reverse(title);
        assertThat(SOURCES.foundIn("They read " + String.join(" ", title) + " with care."))
                .hasSize(2)
                .allMatch(run -> run.startsWith("to stick") || run.startsWith("stick why"));
    }

    @Test
    void eightWordsAreFoundWhateverTheirCaseAndPunctuationAndSevenAreNot() {
        WordRuns runs = WordRuns.of(List.of("The buyer’s own nine words, in a row, here!"));
        assertThat(runs.size()).isEqualTo(2);
        assertThat(runs.foundIn("... THE BUYER'S\nown (nine) words; in \"a\" + \"row\" ..."))
                .containsExactly("the buyer's own nine words in a row");
        assertThat(runs.foundIn("the buyer's own nine words in a")).isEmpty();
        assertThat(runs.foundIn("the buyer's own nine words in one row here")).isEmpty();
    }

    @Test
    void hashesAreTheSameAfterTheyWereWritten() throws IOException {
        assertThat(SOURCES.bytes()).isEqualTo(Files.readAllBytes(WordRuns.FILE));
        assertThat(WordRuns.of(List.of("one two three four five six seven eight"))
                        .bytes())
                .asHexString()
                .isEqualTo("62D51A1FD36F8EB3"); // the start of what sha256sum says
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String place : PLACES) {
            Path start = Path.of(place);
            if (Files.exists(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }
}
