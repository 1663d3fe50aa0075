package io.closewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.closewise.playbook.store.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every element of the source documents has a place that exists, a reason why it has none, or something that it waits for. */
class LedgerTest {

    /** How many rows each of the documents S0 to S4 has. */
    private static final List<Integer> ROWS = List.of(87, 20, 20, 20, 49);

    private static final Pointers POINTERS = new Pointers(BuiltIn.playbook(), Endpoints.ofTheService());
    private static final List<Row> LEDGER = read();

    /**
     * One element of a source document.
     *
     * @param lives where it is
     * @param needs what must come before it holds
     * @param notStored why it was left out
     * @param how where it is met in another way than one would expect
     */
    record Row(String row, String element, List<String> lives, List<String> needs, String notStored, String how) {

        Row {
            lives = lives == null ? List.of() : List.copyOf(lives);
            needs = needs == null ? List.of() : List.copyOf(needs);
        }

        /** What is wrong with it; empty where nothing is. */
        List<String> faults(Pointers pointers) {
            List<String> faults = new ArrayList<>();
            if (element == null || element.isBlank()) {
                faults.add(row + " does not say what it is");
            }
            if (lives.isEmpty() && needs.isEmpty() && notStored == null) {
                faults.add(row + " lives nowhere");
            }
            if (notStored != null && (notStored.isBlank() || !lives.isEmpty() || !needs.isEmpty())) {
                faults.add(row + " is left out without a reason, or lives somewhere all the same");
            }
            lives.stream()
                    .filter(pointer -> !pointers.resolves(pointer))
                    .forEach(pointer -> faults.add(row + " points to nothing: " + pointer));
            needs.stream()
                    .filter(need -> pointers.resolves(Endpoints.isOne(need) ? "endpoint:" + need : need))
                    .forEach(need -> faults.add(row + " waits for what is there by now: " + need));
            return faults;
        }
    }

    @Test
    void everyRowHasItsPlace() {
        assertThat(LEDGER.stream().flatMap(row -> row.faults(POINTERS).stream()))
                .isEmpty();
    }

    @Test
    void everyRowIsThereOnceAndInOrder() {
        assertThat(LEDGER).extracting(Row::row).isEqualTo(rows());
    }

    @Test
    void theRowsAreCounted() {
        long covered = LEDGER.stream()
                .filter(row -> row.notStored() == null && row.needs().isEmpty())
                .count();
        long leftOut = LEDGER.stream().filter(row -> row.notStored() != null).count();
        Map<String, List<String>> waiting = new TreeMap<>();
        LEDGER.forEach(row -> row.needs().forEach(need -> waiting.computeIfAbsent(need, key -> new ArrayList<>())
                .add(row.row())));
        long waits = LEDGER.stream().filter(row -> !row.needs().isEmpty()).count();
        System.out.printf(
                "Ledger: %d rows, %d covered, %d not stored, %d waiting.%n", LEDGER.size(), covered, leftOut, waits);
        waiting.forEach((need, rows) -> System.out.println("  " + need + ": " + String.join(" ", rows)));
        assertThat(covered + leftOut + waits).isEqualTo(LEDGER.size());
    }

    @Test
    void aRowThatPointsToNothingIsFound() {
        for (String nothing : List.of(
                "technique:no-such-close",
                "technique:one-percent-close/definitions",
                "technique:one-percent-close/pitfalls[No such pitfall]",
                "technique:one-percent-close/plays[POST_DEMO]/line[no such words]",
                "technique:micro-yes-ladder/script",
                "rule:one-percent-close/BLOCK/MOMENTUM",
                "rule:one-percent-close/CAUTION/ALWAYS",
                "rule:*/BLOCK/MOMENTUM",
                "signal:NO_SUCH_SIGNAL",
                "advice:NO_SUCH_ADVICE",
                "guardrail:AUTONOMY/severity[INFO]",
                "evidence:C99",
                "micro-commitment:wishlist/channels[PHONE]",
                "contradiction:none",
                "request:stakeholders.name",
                "request:stage.more",
                "request:segment/GIANT",
                "response:recommendations.secret",
                "endpoint:GET /v1/no-such-list",
                "endpoint:GET /v1/techniques?noSuchFilter",
                "phrasing-pattern:NO_SUCH_PATTERN",
                "test:io.closewise.LedgerTest#noSuchTest",
                "test:io.closewise.LedgerTest#read")) {
            assertThat(row(List.of(nothing), List.of(), null).faults(POINTERS))
                    .as(nothing)
                    .containsExactly("S9-1 points to nothing: " + nothing);
        }
        assertThatThrownBy(() -> POINTERS.resolves("signals:READY")).hasMessageContaining("unknown kind");
    }

    @Test
    void aRowThatWaitsForWhatIsThereIsFound() {
        for (String there : List.of("POST /v1/recommendations", "GET /v1/techniques/{id}", "signal:READY")) {
            assertThat(row(List.of(), List.of(there), null).faults(POINTERS))
                    .containsExactly("S9-1 waits for what is there by now: " + there);
        }
        assertThat(row(List.of(), List.of("GET /v1/no-such-list"), null).faults(POINTERS))
                .isEmpty();
    }

    @Test
    void aRowWithoutAPlaceOrWithTwoMindsIsFound() {
        assertThat(row(List.of(), List.of(), null).faults(POINTERS)).hasSize(1);
        assertThat(row(List.of(), List.of(), " ").faults(POINTERS)).hasSize(1);
        assertThat(row(List.of("signal:READY"), List.of(), "No use.").faults(POINTERS))
                .hasSize(1);
        assertThat(row(List.of(), List.of(), "No use.").faults(POINTERS)).isEmpty();
    }

    private static Row row(List<String> lives, List<String> needs, String notStored) {
        return new Row("S9-1", "made up", lives, needs, notStored, null);
    }

    private static List<String> rows() {
        return IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(document ->
                        IntStream.rangeClosed(1, ROWS.get(document)).mapToObj(row -> "S" + document + "-" + row))
                .toList();
    }

    private static List<Row> read() {
        try {
            return new YAMLMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(Files.readString(Path.of("src/test/resources/ledger.yaml")), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
