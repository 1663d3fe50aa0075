package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With everything switched on that can be: what is observed names requests and traces, and says nothing of a deal. */
class ObservedIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKER = "zqx7mark";
    private static final Duration EXPORTED = Duration.ofSeconds(20);

    /** A marker in every field that takes free text. */
    private static final String DEAL = """
            {"stage": "POST_DEMO", "authority": "CONFIRMED", "ref": "#1", "value": "PARTIAL", "locale": "en-x-#",
             "stakeholders": [{"role": "CHAMPION", "label": "#2"}],
             "openObjections": [{"category": "PRICE", "severity": "HIGH", "summary": "#3"}],
             "commitments": [{"kind": "#4", "size": "MICRO", "outcome": "DECLINED", "askedOn": "2025-06-01"}],
             "values": {"feature": "#5", "priority": "#6"}, "asOf": "2025-06-15T00:00:00Z"}""";

    private static final String DRAFT = """
            {"text": "Everyone says #7 is the best. Only today!", "claims": ["#8"],
             "buyerEvent": {"date": "2025-06-15", "owner": "#9", "consequence": "#10"}}""";

    private static final String OUTCOME = """
            {"recommendationId": "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10", "technique": "trial-close", "stage": "POST_DEMO",
             "result": "ORDER", "on": "2025-06-15", "comment": "#16"}""";

    /** Each is refused, with a marker where the fault is. */
    private static final List<String> FAULTS = List.of(
            "{\"stage\": \"#11\", \"authority\": \"CONFIRMED\"}",
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"#12\": 1}",
            "{\"crmStage\": {\"crm\": \"SALESFORCE\", \"name\": \"#13\"}, \"authority\": \"CONFIRMED\"}",
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"asOf\": \"#14\"}",
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"ref\": #15");

    private static RestartablePostgres postgres;
    private static Collector collector;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        collector = Collector.started();
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.putAll(collector.environment());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        environment.put("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true");
        environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200MS");
        service = RunningService.start(environment).awaitReady();
    }

    @AfterAll
    static void end() {
        service.close();
        collector.close();
        postgres.close();
    }

    @Test
    void aTraceOfTheCallerGoesOnAndIsInTheLogWithTheRequest() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        service.post(
                "/v1/recommendations",
                "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\"}",
                "traceparent",
                "00-" + trace + "-00f067aa0ba902b7-01",
                "X-Request-Id",
                "crm-17");

        service.await("exported", EXPORTED, () -> collector.knows(trace));
        service.await("logged", EXPORTED, () -> !service.logged("crm-17").isEmpty());
        assertThat(service.logged("crm-17")).allSatisfy(line -> {
            JsonNode said = read(line);
            assertThat(said.path("mdc").path("requestId").asText()).isEqualTo("crm-17");
            assertThat(said.path("mdc").path("traceId").asText()).isEqualTo(trace);
        });
        assertThat(collector.text()).contains("POST /v1/recommendations", "http.response.status_code", "closewise");
    }

    @Test
    void nothingOfARequestIsLoggedCountedOrTraced() {
        assertThat(send("/v1/recommendations?q=#q", DEAL)).isEqualTo(200);
        assertThat(send("/v1/phrasings/check", DRAFT)).isEqualTo(200);
        assertThat(send("/v1/outcomes", OUTCOME)).isEqualTo(201);
        assertThat(send("/v1/outcomes", OUTCOME.replace("trial-close", "#17"))).isEqualTo(400);
        for (String fault : FAULTS) {
            assertThat(send("/v1/recommendations", fault)).as(fault).isEqualTo(400);
        }
        // the last one can be told: by then the others are out
        String trace = "0af7651916cd43dd8448eb211c80319c";
        service.post("/v1/recommendations", "{}", "traceparent", "00-" + trace + "-b7ad6b7169203331-01");
        service.await("exported", EXPORTED, () -> collector.knows(trace));

        assertThat(service.log()).allSatisfy(line -> assertThat(line).doesNotContain(MARKER));
        assertThat(collector.text()).doesNotContain(MARKER);
        assertThat(service.get("/q/metrics").body()).doesNotContain(MARKER).contains("closewise_decisions_total");
    }

    @Test
    void aNewerRevisionIsToldWithTheTimeItTook() throws Exception {
        assertThat(service.get("/q/metrics").body()).contains("closewise_playbook_propagation_seconds_count 0.0");

        postgres.execute("""
                insert into playbook_revision
                    (playbook_id, number, document_version, document, checksum, created_at, created_by)
                select playbook_id, 2, document_version, document, checksum, now(), 'somebody' from playbook_revision;
                update playbook set published = 2""");

        service.await("answering", EXPORTED, () -> service.get("/q/metrics")
                .body()
                .contains("closewise_playbook_propagation_seconds_count 1.0"));
        assertThat(service.get("/q/metrics").body().replace(",}", "}"))
                .contains("closewise_playbook_revision{playbook=\"default\"} 2.0")
                .contains("closewise_playbook_propagation_seconds_bucket{le=\"10.0\"} 1.0");
    }

    @Test
    void everyLineIsAnObject() {
        assertThat(service.log()).isNotEmpty().allSatisfy(line -> assertThat(
                        read(line).path("message").asText())
                .isNotBlank());
    }

    private static int send(String path, String body) {
        return service.post(path.replace("#", MARKER), body.replace("#", MARKER))
                .statusCode();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
