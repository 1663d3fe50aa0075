package io.closewise.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class WaysInTest {

    private static final Map<String, String> TOKENS_FOR_US =
            Map.of("mp.jwt.verify.issuer", "https://id.example", "mp.jwt.verify.audiences", "closewise");

    @Test
    void withoutAWayInItSaysWhichPropertiesWouldDo() {
        assertThat(WaysIn.whyClosed(config(Map.of())).orElseThrow())
                .contains(WaysIn.names())
                .contains("CLOSEWISE_ACCESS_BOOTSTRAP_KEY", "MP_JWT_VERIFY_PUBLICKEY_LOCATION");
    }

    @Test
    void anyOneOfThemIsEnough() {
        for (String name : WaysIn.names()) {
            Map<String, String> properties = new HashMap<>(TOKENS_FOR_US);
            properties.put(name, "true");
            assertThat(WaysIn.whyClosed(config(properties))).as(name).isEmpty();
        }
    }

    @Test
    void aProviderOfManyIsNotBelievedForTokensOfAnybody() {
        String provider = "mp.jwt.verify.publickey.location";
        String keys = "https://id.example/keys";

        assertThat(WaysIn.whyClosed(config(Map.of(provider, keys))).orElseThrow())
                .contains("MP_JWT_VERIFY_ISSUER", "MP_JWT_VERIFY_AUDIENCES");
        assertThat(WaysIn.whyClosed(config(Map.of(
                                provider, keys, "mp.jwt.verify.issuer", "us", "closewise.access.stored-keys", "true")))
                        .orElseThrow())
                .contains("MP_JWT_VERIFY_AUDIENCES")
                .doesNotContain("MP_JWT_VERIFY_ISSUER");
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
