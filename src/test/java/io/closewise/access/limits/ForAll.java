package io.closewise.access.limits;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Limits as they are configured. */
public final class ForAll {

    private ForAll() {}

    /** What is usual, but for these properties beneath closewise.limits. */
    public static LimitSettings but(Map<String, String> properties) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(LimitSettings.class);
        properties.forEach((name, value) -> builder.withDefaultValue("closewise.limits." + name, value));
        return builder.build().getConfigMapping(LimitSettings.class);
    }
}
