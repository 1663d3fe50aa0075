package io.closewise.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class WaysInTest {

    @Test
    void withoutAWayInItSaysWhichPropertiesWouldDo() {
        assertThat(WaysIn.whyClosed(config(Map.of())).orElseThrow())
                .contains(WaysIn.names())
                .contains("CLOSEWISE_ACCESS_BOOTSTRAP_KEY", "MP_JWT_VERIFY_PUBLICKEY_LOCATION");
    }

    @Test
    void anyOneOfThemIsEnough() {
        for (String name : WaysIn.names()) {
            assertThat(WaysIn.whyClosed(config(Map.of(name, "true")))).as(name).isEmpty();
        }
    }

    @Test
    void whatIsSwitchedOffOrBlankIsNoWayIn() {
        for (String name : WaysIn.names()) {
            assertThat(WaysIn.whyClosed(config(Map.of(name, "false")))).as(name).isPresent();
        }
        assertThat(WaysIn.whyClosed(config(Map.of("closewise.access.bootstrap-key", " "))))
                .isPresent();
    }

    private static Config config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
