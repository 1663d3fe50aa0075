package io.closewise.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Closed by default: a service that nobody may call, or that everybody may, is not started. */
public final class WaysIn {

    private static final String PROVIDER = "mp.jwt.verify.publickey.location";

    /** Each property that opens one, and what it does. */
    private static final Map<String, String> PROPERTIES = properties();

    private WaysIn() {}

    /** What keeps the service from starting, in sentences for whoever starts it; empty where there is a way in. */
    public static Optional<String> whyClosed(Config config) {
        boolean open = PROPERTIES.keySet().stream().anyMatch(name -> isSet(config, name));
        if (open) {
            return whyTooOpen(config);
        }
        StringBuilder why =
                new StringBuilder("Nobody could call this service: no way in is configured. Set at least one of\n");
        PROPERTIES.forEach((name, meaning) -> why.append("  ")
                .append(written(name))
                .append(" (")
                .append(name)
                .append("): ")
                .append(meaning)
                .append('\n'));
        return Optional.of(why.toString().stripTrailing());
    }

    /** Keys of a provider that serves others as well would let in whoever has a token for any of those. */
    private static Optional<String> whyTooOpen(Config config) {
        if (!isSet(config, PROVIDER)) {
            return Optional.empty();
        }
        List<String> missing = Stream.of("mp.jwt.verify.issuer", "mp.jwt.verify.audiences")
                .filter(name -> !isSet(config, name))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Tokens for anybody would be let in: " + PROVIDER + " is set, so set "
                        + missing.stream()
                                .map(name -> written(name) + " (" + name + ")")
                                .collect(Collectors.joining(" and "))
                        + " too, to what your provider writes into tokens for this service.");
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank() && !value.equals("false"))
                .isPresent();
    }

    private static String written(String name) {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** The names of the properties, for tests and documents. */
    static List<String> names() {
        return List.copyOf(PROPERTIES.keySet());
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(
                PROVIDER,
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
