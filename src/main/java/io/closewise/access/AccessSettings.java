package io.closewise.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Which ways in there are. Bearer tokens are set up by the usual properties {@code mp.jwt.verify.*} and {@code smallrye.jwt.*}. */
@ConfigMapping(prefix = "closewise.access")
public interface AccessSettings {

    /**
     * Whether everybody who comes over the loopback address is let in with every role, as the tenant {@code default}. For developing
     * and testing on one machine; never where a proxy runs beside the service.
     */
    @WithDefault("false")
    boolean openOnLoopback();

    /** Whether the keys that are stored are enough of a way in, without any other: for when the first of them was made. */
    @WithDefault("false")
    boolean storedKeys();

    /** The key to begin with, of at least 32 characters: it has every role, and makes the first stored ones. Out of a secret. */
    Optional<String> bootstrapKey();

    /** Whose the bootstrap key is. */
    @WithDefault("default")
    String bootstrapTenant();

    /** The claim of a token that names its tenant. */
    @WithDefault("tenant")
    String tenantClaim();

    /** The tenant of tokens without that claim; without this they are refused. For a provider that serves one tenant only. */
    Optional<String> tenantOfTokens();
}
