package io.closewise.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Closed by default: a service that nobody may call, or that everybody may, is not started. */
public final class WaysIn {

    /** Each property that opens one, and what it does. */
    private static final Map<String, String> PROPERTIES = properties();

    private WaysIn() {}

    /** What keeps the service from starting, in sentences for whoever starts it; empty where there is a way in. */
    public static Optional<String> whyClosed(Config config) {
        boolean open = PROPERTIES.keySet().stream().anyMatch(name -> config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank() && !value.equals("false"))
                .isPresent());
        if (open) {
            return Optional.empty();
        }
        StringBuilder why =
                new StringBuilder("Nobody could call this service: no way in is configured. Set at least one of\n");
        PROPERTIES.forEach((name, meaning) -> why.append("  ")
                .append(name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT))
                .append(" (")
                .append(name)
                .append("): ")
                .append(meaning)
                .append('\n'));
        return Optional.of(why.toString().stripTrailing());
    }

    /** The names of the properties, for tests and documents. */
    static List<String> names() {
        return List.copyOf(PROPERTIES.keySet());
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(
                "mp.jwt.verify.publickey.location",
                "the JWKS address of your OpenID provider; set mp.jwt.verify.issuer and mp.jwt.verify.audiences too");
        properties.put(
                "closewise.access.bootstrap-key", "a secret of at least 32 characters that makes the first API keys");
        properties.put("closewise.access.stored-keys", "true, where API keys were made already");
        properties.put(
                "closewise.crm.hubspot.client-secret",
                "the client secret of your HubSpot app, to be called by its card alone; set closewise.crm.hubspot.portals too");
        properties.put("closewise.access.open-on-loopback", "true, to try it out on this machine only");
        return properties;
    }
}
