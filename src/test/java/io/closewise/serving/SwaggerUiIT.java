package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People try the API out in a browser, in production too, unless whoever runs it switches that off. */
class SwaggerUiIT {

    @Test
    void itIsThereUnlessItIsSwitchedOff() {
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            try (RunningService service =
                    RunningService.start(postgres.environment()).awaitReady()) {
                assertThat(service.get("/q/swagger-ui").statusCode()).isEqualTo(200);
                assertThat(service.get("/q/swagger-ui/").body()).contains("/q/openapi");
            }
            Map<String, String> off = new HashMap<>(postgres.environment());
            off.put("QUARKUS_SWAGGER_UI_ENABLED", "false");
            try (RunningService service = RunningService.start(off).awaitReady()) {
                assertThat(service.get("/q/swagger-ui").statusCode()).isEqualTo(404);
                assertThat(service.get("/q/swagger-ui/").statusCode()).isEqualTo(404);
                assertThat(service.get("/q/openapi").statusCode()).isEqualTo(200);
            }
        }
    }
}
