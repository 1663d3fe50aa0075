package io.closewise.crm.hubspot;

import io.closewise.access.Caller;
import io.closewise.access.Role;
import io.closewise.tenant.TenantId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says who a request of HubSpot comes from, once its signature was found to be right, fresh and unused. */
@Singleton
public class HubSpotCallers {

    /** How old a request may be; HubSpot's own rule. */
    private static final Duration OLDEST = Duration.ofMinutes(5);
    /** How far the clocks of both may be apart. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Clock clock;
    private final Optional<String> publicUrl;
    private final Map<String, Caller> portals = new HashMap<>();
    private final Optional<Signature> signature;
    private final SeenSignatures seen;

    HubSpotCallers(HubSpotSettings settings, Clock clock) {
        this.clock = clock;
        publicUrl = settings.publicUrl().map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        settings.portals()
                .forEach((portal, tenant) -> portals.put(
                        portal, new Caller(new TenantId(tenant), "HubSpot portal " + portal, Set.of(Role.RECOMMEND))));
        signature = settings.clientSecret().filter(secret -> !secret.isBlank()).map(Signature::new);
        seen = new SeenSignatures(OLDEST.plus(AHEAD).plus(AHEAD), clock);
    }

    /** A mistake in the settings is told at the start, and not to whoever calls first. */
    void begin(@Observes StartupEvent event) {
        // made by then
    }

    /** What a signature was found to be. */
    public enum Finding {
        /** By the app, fresh, and used for the first time. */
        RIGHT,
        /** Not by the app, or of another request, or no secret is configured. */
        WRONG,
        /** Its time is too long ago, or lies ahead, or is none. */
        NOT_FRESH,
        /** Right, and used before. */
        REPLAYED
    }

    /** Whether a request could be right, by what is known before its body is read: nobody is listened to for longer otherwise. */
    public boolean mayBe(String timestamp) {
        return signature.isPresent() && isFresh(timestamp);
    }

    /** Looks at a signature; one that is right counts as used from now on. */
    public Finding look(String given, SignedRequest request) {
        if (!isFresh(request.timestamp())) {
            return Finding.NOT_FRESH;
        }
        if (signature.filter(known -> known.isRight(given, request)).isEmpty()) {
            return Finding.WRONG;
        }
        return seen.isFirstUse(given) ? Finding.RIGHT : Finding.REPLAYED;
    }

    /** The request failed through no fault of HubSpot, which tries again once: let it. */
    public void forget(String given) {
        seen.forget(given);
    }

    /** The caller for a portal that a right signature covers; empty where it is nobody's here. */
    public Optional<Caller> ofPortal(String portal) {
        return Optional.ofNullable(portals.get(portal));
    }

    /** The address as HubSpot saw it, from what stands behind the host, or as it came in where no public one is configured. */
    public String publicAddress(String pathAndQuery, String asItCame) {
        return publicUrl.map(url -> url + pathAndQuery).orElse(asItCame);
    }

    private boolean isFresh(String timestamp) {
        if (!timestamp.matches("[0-9]{13}")) {
            return false;
        }
        long age = clock.millis() - Long.parseLong(timestamp);
        return age <= OLDEST.toMillis() && age >= -AHEAD.toMillis();
    }
}
