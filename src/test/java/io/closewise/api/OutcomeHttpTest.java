package io.closewise.api;

import static io.closewise.api.Books.json;
import static io.closewise.api.Books.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of asks is kept once each, and counted by technique, stage and segment. Each test has techniques of its own. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OutcomeHttpTest {

    private static final String OUTCOMES = "/v1/outcomes";
    private static final String EFFECTIVENESS = "/v1/effectiveness";

    @Test
    void theAnswerThatRecommendedItIsTiedToItsOutcome() {
        String id = Calls.answer(Calls.SMALLEST).path("id").asText();
        ObjectNode outcome = outcome(id, "trial-close", "ADVANCE");
        outcome.put("segment", "SMB").put("buyerRating", 4).put("comment", "A short call did it.");

        JsonNode kept = ok(json(outcome).post(OUTCOMES), 201);

        outcome.fields()
                .forEachRemaining(field ->
                        assertThat(kept.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        assertThat(kept.path("etag").asText()).isNotBlank();
        assertThat(kept.path("reportedAt").asText()).isNotBlank();
    }

    @Test
    void theSameReportAgainIsAnsweredWithWhatIsKept() {
        ObjectNode outcome = outcome(answer(), "option-close", "ORDER").put("comment", "first");
        JsonNode kept = ok(json(outcome).post(OUTCOMES), 201);
        outcome.put("comment", "second").put("stage", "RENEWAL").put("buyerRating", 1);
        outcome.put(
                "recommendationId", outcome.path("recommendationId").asText().toUpperCase(java.util.Locale.ROOT));

        assertThat(ok(json(outcome).post(OUTCOMES), 200)).isEqualTo(kept);
        assertThat(rows("option-close")).hasSize(1);
        ok(json(outcome.put("result", "CANCELLED_LATER")).post(OUTCOMES), 201);
        ok(json(outcome.put("technique", "scale-close")).post(OUTCOMES), 201);
    }

    @Test
    void ofManyAtOnceOneIsKept() throws Exception {
        ObjectNode outcome = outcome(answer(), "proof-close", "ORDER");
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                sent.add(senders.submit(() -> json(outcome).post(OUTCOMES).statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : sent) {
                statuses.add(one.get());
            }
            assertThat(statuses).containsOnly(200, 201);
            assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        } finally {
            senders.shutdownNow();
        }
        assertThat(rows("proof-close").get(0).path("asks").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "recommendationId, 7d4441c0-3d1f-4b6f-9a55-5d2f9a7f4b10",
        "recommendationId, 1-1-7-8-1",
        "recommendationId,",
        "technique, trail-close",
        "technique,",
        "stage, NEARLY",
        "stage,",
        "segment, GIANT",
        "result, WON",
        "result,",
        "on, 2999-01-01",
        "on, 8.6.2025",
        "on,",
        "buyerRating, high",
        "person, Jo"
    })
    void aBadFieldIsNamed(String field, String value) {
        ObjectNode outcome = outcome(answer(), "trial-close", "ORDER").put(field, value);

        assertThat(Calls.fields(Calls.problem(json(outcome).post(OUTCOMES), 400)))
                .containsExactly(field);
    }

    @Test
    void sizesHaveALimitAndTodayIsNotTheFuture() {
        ObjectNode outcome = outcome(answer(), "negging", "NO_SALE");
        for (int rating : new int[] {0, 6}) {
            assertThat(Calls.fields(Calls.problem(
                            json(outcome.deepCopy().put("buyerRating", rating)).post(OUTCOMES), 400)))
                    .containsExactly("buyerRating");
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(Calls.fields(Calls.problem(
                        json(outcome.deepCopy().put("on", today.plusDays(2).toString()))
                                .post(OUTCOMES),
                        400)))
                .containsExactly("on");
        assertThat(Calls.fields(Calls.problem(
                        json(outcome.deepCopy().put("comment", "x".repeat(2_001)))
                                .post(OUTCOMES),
                        400)))
                .containsExactly("comment");
        ok(
                json(outcome.put("on", today.toString()).put("comment", "x".repeat(2_000)))
                        .post(OUTCOMES),
                201);
    }

    @Test
    void anUnknownTechniqueTellsTheNearest() {
        JsonNode problem =
                Calls.problem(json(outcome(answer(), "trail-close", "ORDER")).post(OUTCOMES), 400);

        assertThat(problem.at("/errors/0/message").asText()).contains("nearest by spelling is trial-close");
    }

    @Test
    void anAskCountsOnceWhateverTheNumberOfItsResults() {
        String technique = "columbo-close";
        String sold = answer();
        report(sold, technique, "CONTINUATION", 3);
        report(sold, technique, "ORDER", 5);
        report(sold, technique, "CANCELLED_LATER", null);
        report(answer(), technique, "ADVANCE", 2);
        report(answer(), technique, "DECLINED_STEP", null);
        report(answer(), technique, "NO_REPLY", null);

        JsonNode row = rows(technique).get(0);

        assertThat(row.path("technique").asText()).isEqualTo(technique);
        assertThat(row.path("stage").asText()).isEqualTo("POST_DEMO");
        assertThat(row.path("segment").isNull()).isTrue();
        assertThat(row.path("asks").asInt()).isEqualTo(4);
        assertThat(row.path("advanced").asInt()).isEqualTo(2);
        assertThat(row.path("cancelledLater").asInt()).isEqualTo(1);
        assertThat(row.path("rate").asDouble()).isEqualTo(0.5);
        assertThat(row.path("low").asDouble()).isCloseTo(0.1500, within(0.0001));
        assertThat(row.path("high").asDouble()).isCloseTo(0.8500, within(0.0001));
        assertThat(row.path("buyerRating").asDouble()).isEqualTo(3.5);
        assertThat(rows(technique)).hasSize(1);
    }

    @Test
    void cellsAreToldApartFilteredAndPaged() {
        String technique = "question-close";
        for (String stage : List.of("RENEWAL", "POST_DEMO")) {
            for (String segment : new String[] {"SMB", null, "ENTERPRISE"}) {
                ObjectNode outcome = outcome(answer(), technique, "ORDER").put("stage", stage);
                ok(json(outcome.put("segment", segment)).post(OUTCOMES), 201);
            }
        }
        List<String> all = cells(rows(technique));
        assertThat(all)
                .containsExactly(
                        "POST_DEMO null",
                        "POST_DEMO ENTERPRISE",
                        "POST_DEMO SMB",
                        "RENEWAL null",
                        "RENEWAL ENTERPRISE",
                        "RENEWAL SMB");
        assertThat(cells(ok(get("?technique=" + technique + "&stage=RENEWAL&segment=SMB"), 200)
                        .path("items")))
                .containsExactly("RENEWAL SMB");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = ok(get("?technique=" + technique + "&limit=2" + cursor), 200);
            paged.addAll(cells(page.path("items")));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);
        assertThat(paged).isEqualTo(all);
        assertThat(cells(ok(get("?technique=nobodys"), 200).path("items"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stage, NEARLY",
        "segment, GIANT",
        "limit, 0",
        "cursor, x",
        "cursor, a.NEARLY.",
        "cursor, a.POST_DEMO.GIANT",
        "technique, %00",
        "technique, %20"
    })
    void aBadParameterIsNamed(String name, String value) {
        assertThat(Calls.fields(Calls.problem(get("?" + name + "=" + value), 400)))
                .containsExactly(name);
    }

    private static String answer() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static ObjectNode outcome(String answer, String technique, String result) {
        return Books.object(
                "recommendationId",
                answer,
                "technique",
                technique,
                "stage",
                "POST_DEMO",
                "result",
                result,
                "on",
                "2025-06-08");
    }

    private static void report(String answer, String technique, String result, Integer rating) {
        ok(json(outcome(answer, technique, result).put("buyerRating", rating)).post(OUTCOMES), 201);
    }

    private static JsonNode rows(String technique) {
        return ok(get("?technique=" + technique), 200).path("items");
    }

    private static Response get(String query) {
        return given().urlEncodingEnabled(false)
                .accept("application/json, application/problem+json")
                .get(EFFECTIVENESS + query);
    }

    private static List<String> cells(JsonNode rows) {
        List<String> cells = new ArrayList<>();
        rows.forEach(row ->
                cells.add(row.path("stage").asText() + " " + row.path("segment").asText()));
        return cells;
    }
}
