package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packaged service in production, opened by the key to begin with alone, as its README tells. */
class FirstKeyIT {

    /** As some generator of passwords makes it. */
    private static final String BOOTSTRAP = "Zf3.9tq-LJm_41vXr8~aPd27+wCk/Bn0=";

    private static final String ORDER =
            "{\"name\": \"CRM of the sales team\", \"tenant\": \"acme\", \"roles\": [\"recommend\"]}";

    @Test
    void theBootstrapKeyMakesKeysAndThoseCall() {
        try (RunningService service = RunningService.start(Map.of(
                        "CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false", "CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP))
                .awaitReady()) {
            assertThat(service.recommend().statusCode()).isEqualTo(401);

            var made = service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + BOOTSTRAP);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            Matcher key = Pattern.compile("cw_[A-Za-z0-9_-]{43}").matcher(made.body());
            assertThat(key.find()).isTrue();
            assertThat(service.post("/v1/api-keys", ORDER, "X-API-Key", BOOTSTRAP)
                            .statusCode())
                    .isEqualTo(201);

            var asked = service.post("/v1/recommendations", RunningService.DEAL, "X-API-Key", key.group());
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
            assertThat(asked.body()).contains("\"verdict\"");
            assertThat(service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + key.group())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(service.post("/v1/api-keys", ORDER, "Authorization", "Bearer " + BOOTSTRAP + "x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(String.join("\n", service.log())).doesNotContain(BOOTSTRAP, key.group());
        }
    }
}
