package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A service that cannot reach its database at start says so once, stays up unready, and tries again until it can. */
class UnreachableAtStartIT {

    @Test
    void itWaitsForItsDatabase() throws Exception {
        try (RestartablePostgres postgres = new RestartablePostgres();
                RunningService service = RunningService.start(postgres.environment())) {
            service.await(
                    "alive", RunningService.START, () -> service.liveness().statusCode() == 200);
            assertThat(service.readiness().statusCode()).isEqualTo(503);
            assertThat(service.readiness().body()).contains("\"DOWN\"", "\"away\"");

            HttpResponse<String> answer = service.recommend();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d*"));
            assertThat(answer.body()).contains("\"status\":503", "urn:closewise:problem:not-ready");

            // a few more attempts
            RunningService.pause(Duration.ofSeconds(4));
            assertThat(service.liveness().statusCode()).isEqualTo(200);
            assertThat(service.warnings())
                    .singleElement()
                    .asString()
                    .contains("The database cannot be used", "not ready", "Connection to 127.0.0.1:", "refused");
            assertThat(service.log()).as("no noise and no stack trace").hasSizeLessThan(10);

            postgres.start();
            service.awaitReady();
            assertThat(service.recommend().statusCode()).isEqualTo(200);
            assertThat(service.degraded()).isFalse();
        }
    }

    @Test
    void untilTheOwnStageMappingsWereReadNoStageOfACrmIsAnsweredByTheBuiltInOnes() throws Exception {
        String deal = "{\"crmStage\":{\"crm\":\"ZOHO\",\"name\":\"Qualification\"},\"authority\":\"CONFIRMED\"}";
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            RunningService.start(postgres.environment()).awaitReady().close();
            postgres.execute("alter function which_stage_mappings_there_are() rename to not_there");
            try (RunningService service =
                    RunningService.start(postgres.environment()).awaitReady()) {
                assertThat(service.recommend().statusCode()).isEqualTo(200);
                HttpResponse<String> answer = service.post("/v1/recommendations", deal);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("urn:closewise:problem:not-ready", "stage mapping");

                postgres.execute("alter function not_there() rename to which_stage_mappings_there_are");
                service.await(
                        "the mappings were read",
                        Duration.ofSeconds(10),
                        () -> service.post("/v1/recommendations", deal).statusCode() == 200);
            }
        }
    }
}
