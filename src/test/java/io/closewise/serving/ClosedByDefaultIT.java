package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged service with nothing configured that lets anybody in. */
class ClosedByDefaultIT {

    @Test
    void itDoesNotStartAndSaysWhatWouldDo() {
        try (RunningService service = RunningService.start(Map.of("CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "false"))) {
            assertThat(service.awaitEnd()).isEqualTo(1);
            assertThat(String.join("\n", service.log()))
                    .contains("no way in is configured", "CLOSEWISE_ACCESS_BOOTSTRAP_KEY")
                    .doesNotContain("Listening on", "at io.closewise");
        }
    }
}
