package io.closewise.crm.hubspot;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The HubSpot app whose card calls, and whose portals it is installed in. */
@ConfigMapping(prefix = "closewise.crm.hubspot")
public interface HubSpotSettings {

    /** The client secret of the app, with which HubSpot signs; out of a secret. Without it no signature is taken. */
    Optional<String> clientSecret();

    /**
     * What stands before {@code /v1/…} in the address that the card calls, such as {@code https://closewise.example.com}: HubSpot signs
     * the address that it sees. Without it the address of the request counts, with forwarded headers where Quarkus is told to trust them.
     */
    Optional<String> publicUrl();

    /** The tenant of each portal, by the portal's id; other portals are refused. */
    Map<String, String> portals();
}
