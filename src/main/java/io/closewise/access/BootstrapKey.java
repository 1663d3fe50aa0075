package io.closewise.access;

import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** The key that makes the first ones; it comes from a secret and is stored nowhere. */
@ApplicationScoped
class BootstrapKey {

    /** As many as 256 random bits make in Base64. */
    private static final int SHORTEST = 32;

    private final Optional<byte[]> key;
    private final Caller caller;

    BootstrapKey(AccessSettings settings) {
        key = settings.bootstrapKey().filter(value -> !value.isBlank()).map(value -> {
            if (value.length() < SHORTEST) {
                throw new IllegalArgumentException("closewise.access.bootstrap-key must have at least " + SHORTEST
                        + " characters; it can be guessed otherwise");
            }
            return value.getBytes(StandardCharsets.UTF_8);
        });
        caller = new Caller(new TenantId(settings.bootstrapTenant()), "bootstrap key", Set.of(Role.values()), true);
    }

    /** Whether this is it; being chosen by a person, it may look like anything. */
    boolean is(String given) {
        return caller(given).isPresent();
    }

    /** Whoever has it; the comparison takes as long for a key that is nearly right. */
    Optional<Caller> caller(String given) {
        return key.filter(known -> MessageDigest.isEqual(known, given.getBytes(StandardCharsets.UTF_8)))
                .map(known -> caller);
    }
}
