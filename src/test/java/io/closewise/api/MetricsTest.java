package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.access.limits.Refusal;
import io.closewise.database.TestDatabase;
import io.closewise.deal.Signal;
import io.closewise.recommendation.Verdict;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is counted, by labels that no caller can add values to. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class MetricsTest {

    private static final String MARKER = "zqx7marker";
    private static final String MISFIT =
            "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"fit\":\"MISFIT\",\"value\":\"PARTIAL\"}";

    @Test
    void decisionsAndBlocksAreCounted() {
        double holds = value("closewise_decisions_total{verdict=\"HOLD\"}");
        double blocks = value("closewise_blocks_total{signal=\"MISFIT\"}");
        double answers = value("closewise_recommendation_seconds_count");

        int refused = Calls.answer(MISFIT).path("doNotUse").size();

        assertThat(value("closewise_decisions_total{verdict=\"HOLD\"}")).isEqualTo(holds + 1);
        assertThat(value("closewise_blocks_total{signal=\"MISFIT\"}") - blocks)
                .isBetween(1.0, (double) refused)
                .isGreaterThan(30);
        assertThat(value("closewise_recommendation_seconds_count")).isEqualTo(answers + 1);
    }

    @Test
    void everyVerdictAndSignalIsThereFromTheStart() {
        assertThat(labels("closewise_decisions_total", "verdict")).isEqualTo(names(Verdict.values()));
        assertThat(labels("closewise_blocks_total", "signal")).isEqualTo(names(Signal.values()));
        assertThat(labels("closewise_limits_hit_total", "limit"))
                .containsExactlyInAnyOrder("ADDRESS", "BODY", "HEADERS", "TIME");
        assertThat(labels("closewise_limits_refused_total", "kind")).isEqualTo(names(Refusal.values()));
    }

    @Test
    void whatAnswersIsTold() {
        assertThat(value("closewise_playbook_revision{playbook=\"default\"}")).isGreaterThanOrEqualTo(1);
        assertThat(value("closewise_database_away_seconds")).isZero();
        assertThat(metrics())
                .contains("agroal_active_count{datasource=\"default\"}")
                .contains("agroal_awaiting_count{datasource=\"default\"}");
    }

    @Test
    void histogramsHaveFewFixedBuckets() {
        Calls.answer(Calls.SMALLEST);

        assertThat(labels("closewise_recommendation_seconds_bucket", "le"))
                .hasSize(12)
                .contains("1.0E-5", "+Inf");
        assertThat(labels("http_server_requests_seconds_bucket", "le"))
                .hasSize(14)
                .contains("0.25", "+Inf");
    }

    @Test
    void everyLimitIsCountedOnce() {
        double address = value("closewise_limits_hit_total{limit=\"ADDRESS\"}");
        double headers = value("closewise_limits_hit_total{limit=\"HEADERS\"}");
        double body = value("closewise_limits_hit_total{limit=\"BODY\"}");

        Wire.get("/v1/signals?x=" + "a".repeat(9_000));
        Wire.get("/v1/signals", "X-Large: " + "a".repeat(20_000));
        Calls.problem(Calls.recommend(" ".repeat(256 * 1024) + Calls.SMALLEST), 413);

        assertThat(value("closewise_limits_hit_total{limit=\"ADDRESS\"}")).isEqualTo(address + 1);
        assertThat(value("closewise_limits_hit_total{limit=\"HEADERS\"}")).isEqualTo(headers + 1);
        assertThat(value("closewise_limits_hit_total{limit=\"BODY\"}")).isEqualTo(body + 1);
    }

    @Test
    void hostileRequestsAddNoValueOfALabel() {
        // each kind once, so that what a kind brings is there
        hostile("a");
        Set<String> before = series();

        for (int i = 0; i < 20; i++) {
            hostile(MARKER + i);
        }

        assertThat(series()).isEqualTo(before);
        assertThat(metrics()).doesNotContainIgnoringCase(MARKER);
    }

    @Test
    void addressesAreToldByTheirTemplate() {
        given().get("/v1/techniques/trial-close").then().statusCode(200);
        given().get("/v1/techniques/" + MARKER).then().statusCode(404);

        assertThat(labels("http_server_requests_seconds_count", "uri"))
                .contains("/v1/techniques/{key}")
                .noneMatch(uri -> uri.contains(MARKER) || uri.contains("trial-close"));
    }

    private static void hostile(String text) {
        Wire.get("/v1/" + text);
        Wire.get("/" + text + "/" + text + "?" + text + "=" + text);
        Wire.get("/v1/techniques/" + text + "?x=" + text, "X-Request-Id: " + text, "traceparent: " + text);
        Wire.get("/v1/%zz" + text);
        Wire.get("/v1/" + text + "a".repeat(9_000));
        Wire.get("/q/" + text);
        Wire.get("/q/swagger-ui/" + text);
        Wire.get("http://" + text + "/v1/" + text);
        Wire.send(Wire.head(text.toUpperCase(java.util.Locale.ROOT), "/v1/techniques/" + text) + "\r\n");
        Wire.send(Wire.head("DELETE", "/v1/techniques/" + text) + "\r\n");
        Wire.send(Wire.head("OPTIONS", "/v1/techniques/" + text) + "\r\n");
        Wire.send(Wire.head("OPTIONS", "/" + text, "Origin: http://" + text) + "\r\n");
        Wire.send(text + "\r\n\r\n");
        Wire.send("GET /" + text + " HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n");
        Wire.send(Wire.head("POST", "/v1/recommendations", "Content-Type: application/" + text, "Content-Length: 2")
                + "\r\n{}");
        given().contentType("application/json").body("{\"" + text + "\":1}").post("/v1/recommendations/" + text);
        Calls.recommend("{\"" + text + "\":\"" + text + "\"}");
        Calls.recommend("{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"ref\":\"" + text + "\"}");
    }

    /** The names of all series with their labels, but for what the process and its pools come and go with. */
    private static Set<String> series() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("http_") || line.startsWith("closewise_"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(String name, String label) {
        Pattern pattern = Pattern.compile("(?m)^" + name + "\\{.*?\\b" + label + "=\"([^\"]*)\"");
        return pattern.matcher(metrics())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double value(String series) {
        List<String> lines =
                metrics().lines().filter(line -> line.startsWith(series + " ")).toList();
        assertThat(lines).as(series).hasSize(1);
        return Double.parseDouble(lines.get(0).substring(series.length() + 1));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String metrics() {
        // the format allows a comma after the last label
        return given().accept("text/plain").get("/q/metrics").asString().replace(",}", "}");
    }
}
