package io.closewise.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a caller may count on in every answer. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class RepeatabilityTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([^\\]]*)]");
    private static final String DEAL = """
            {"stage":"PROPOSAL_REVIEW","authority":"CONFIRMED","openObjections":[],"value":"PARTIAL","proof":"PARTIAL",
            "readiness":"TENTATIVE","buyingSignals":["ASKED_ABOUT_PRICE"],"riskTolerance":"LOW",
            "engagement":[{"kind":"SITE_VISITED","on":"2025-06-08"},{"kind":"WEBINAR_ATTENDED","on":"2025-06-10"}],
            "effort":{"buyerInitiated":2,"sellerInitiated":3},"asOf":"2025-06-15T00:00:00Z"}""";

    @Test
    void theSameContextGetsTheSameAnswer() {
        JsonNode first = Calls.answer(DEAL);
        JsonNode second = Calls.answer(DEAL);

        assertThat(first.path("id")).isNotEqualTo(second.path("id"));
        assertThat(withoutId(first)).isEqualTo(withoutId(second));
    }

    @Test
    void aRequestThatWasCutOffMayBeSentAgain() throws IOException {
        String deal = "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"asOf\":\"2025-06-15T00:00:00Z\"}";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String half = Wire.head("POST", Calls.RECOMMENDATIONS, "Content-Type: application/json")
                    + "Content-Length: " + deal.length() + "\r\n\r\n" + deal.substring(0, 20);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
        }

        ObjectNode first = (ObjectNode) Calls.answer(deal);
        ObjectNode again = (ObjectNode) Calls.answer(deal);

        assertThat(first.remove("id")).as("each answer has an id of its own").isNotEqualTo(again.remove("id"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        ObjectNode deal = (ObjectNode) Calls.read(DEAL);
        List<String> names = new ArrayList<>();
        deal.fieldNames().forEachRemaining(names::add);
        ObjectNode turned = Calls.JSON.createObjectNode();
        for (int i = names.size() - 1; i >= 0; i--) {
            turned.set(names.get(i), deal.get(names.get(i)));
        }

        assertThat(withoutId(Calls.answer(turned.toString()))).isEqualTo(withoutId(Calls.answer(DEAL)));
    }

    @Test
    void idsAreUuidsOfVersionSevenThatGrow() {
        UUID first = UUID.fromString(Calls.answer(DEAL).path("id").asText());
        UUID second = UUID.fromString(Calls.answer(DEAL).path("id").asText());

        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    @Test
    void theRefComesBackAndNothingElseDoes() {
        ObjectNode deal = (ObjectNode) Calls.read(DEAL);
        deal.put("ref", "deal-4711");
        deal.putArray("stakeholders").addObject().put("role", "LEGAL").put("label", "label-4712");
        deal.putArray("openObjections")
                .addObject()
                .put("category", "PRICE")
                .put("severity", "LOW")
                .put("summary", "summary-4713");
        String answer = Calls.recommend(deal.toString()).asString();

        assertThat(Calls.read(answer).path("ref").asText()).isEqualTo("deal-4711");
        assertThat(answer).doesNotContain("label-4712", "summary-4713");
        assertThat(Calls.answer(DEAL).has("ref")).isFalse();
    }

    @Test
    void theLimitCutsRecommendationsAndNoWarning() {
        JsonNode all = limited(100);
        JsonNode one = limited(1);
        JsonNode usual = Calls.answer(DEAL);

        assertThat(all.path("recommendations").size()).isGreaterThan(5);
        assertThat(one.path("recommendations")).hasSize(1);
        assertThat(usual.path("recommendations")).hasSize(5);
        assertThat(one.path("recommendations").path(0))
                .isEqualTo(all.path("recommendations").path(0));
        for (String part : List.of("doNotUse", "verdict", "advice", "signals", "missing")) {
            assertThat(one.path(part)).as(part).isEqualTo(all.path(part));
        }
    }

    @Test
    void everyScoreIsTheSumOfItsReasons() {
        for (JsonNode one : limited(100).path("recommendations")) {
            double sum = 0;
            for (JsonNode reason : one.path("reasons")) {
                sum += reason.path("weight").asDouble();
            }
            assertThat(one.path("score").asDouble())
                    .as(one.path("technique").toString())
                    .isCloseTo(sum, within(1e-6));
        }
    }

    @Test
    void placeholdersWithoutAValueAreToldAsUnfilled() {
        assertThat(placeholders(limited(100))).isNotEmpty();
        for (JsonNode line : phrasings(limited(100))) {
            assertThat(line.path("text")).isEqualTo(line.path("template"));
            assertThat(texts(line.path("unfilled"))).isEqualTo(placeholdersOf(line));
        }
    }

    @Test
    void valuesFillThePhrasingAndTheirBracketsStay() {
        String name = placeholders(limited(100)).iterator().next();
        String value = "[date] $1 \\ {x} [" + name + "]";
        ObjectNode deal = (ObjectNode) Calls.read(DEAL);
        deal.put("limit", 100).putObject("values").put(name, value);
        JsonNode answer = Calls.answer(deal.toString());

        boolean filled = false;
        for (JsonNode line : phrasings(answer)) {
            Set<String> rest = placeholdersOf(line);
            if (rest.remove(name)) {
                filled = true;
                assertThat(line.path("text").asText())
                        .isEqualTo(line.path("template").asText().replace("[" + name + "]", value));
            }
            assertThat(texts(line.path("unfilled"))).isEqualTo(rest);
        }
        assertThat(filled).isTrue();
    }

    private static JsonNode limited(int limit) {
        ObjectNode deal = (ObjectNode) Calls.read(DEAL);
        return Calls.answer(deal.put("limit", limit).toString());
    }

    private static JsonNode withoutId(JsonNode answer) {
        return ((ObjectNode) answer).without("id");
    }

    private static List<JsonNode> phrasings(JsonNode answer) {
        List<JsonNode> lines = new ArrayList<>();
        answer.path("recommendations").forEach(one -> one.path("phrasing").forEach(lines::add));
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static Set<String> placeholders(JsonNode answer) {
        Set<String> names = new TreeSet<>();
        phrasings(answer).forEach(line -> names.addAll(placeholdersOf(line)));
        return names;
    }

    private static Set<String> placeholdersOf(JsonNode line) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(line.path("template").asText()).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
