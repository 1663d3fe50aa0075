package io.closewise.api.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.crm.hubspot.HubSpotSettings;
import io.closewise.crm.pipedrive.PipedriveSettings;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Secrets come from the environment, so everything about a portal or a company can. */
class CrmSettingsTest {

    private static SmallRyeConfig environment(Class<?> mapping, Map<String, String> variables) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withSources(new EnvConfigSource(variables, 300))
                .build();
    }

    @Test
    void aPortalOfHubSpotCanBeToldByAVariable() {
        HubSpotSettings settings = environment(
                        HubSpotSettings.class,
                        Map.of(
                                "CLOSEWISE_CRM_HUBSPOT_PORTALS_62515", "acme",
                                "CLOSEWISE_CRM_HUBSPOT_CLIENT_SECRET", "secret",
                                "CLOSEWISE_CRM_HUBSPOT_PUBLIC_URL", "https://closewise.example.com"))
                .getConfigMapping(HubSpotSettings.class);

        assertThat(settings.portals()).isEqualTo(Map.of("62515", "acme"));
        assertThat(settings.clientSecret()).contains("secret");
        assertThat(settings.publicUrl()).contains("https://closewise.example.com");
    }

    @Test
    void aCompanyOfPipedriveCanBeToldByVariables() {
        PipedriveSettings settings = environment(
                        PipedriveSettings.class,
                        Map.of(
                                "CLOSEWISE_CRM_PIPEDRIVE_COMPANIES__7__TENANT", "acme",
                                "CLOSEWISE_CRM_PIPEDRIVE_COMPANIES__7__JWT_SECRET", "secret"))
                .getConfigMapping(PipedriveSettings.class);

        assertThat(settings.companies()).containsOnlyKeys("7");
        assertThat(settings.companies().get("7").tenant()).isEqualTo("acme");
        assertThat(settings.companies().get("7").jwtSecret()).contains("secret");
        assertThat(settings.companies().get("7").password()).isEmpty();
    }
}
