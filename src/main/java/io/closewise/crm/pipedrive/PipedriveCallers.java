package io.closewise.crm.pipedrive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.closewise.access.Caller;
import io.closewise.access.Role;
import io.closewise.tenant.TenantId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which company a request of a panel comes from, once its credentials were found to be right. */
@Singleton
public class PipedriveCallers {

    private static final int SHORTEST_PASSWORD = 16;

    private final Map<String, Known> known = new HashMap<>();

    PipedriveCallers(PipedriveSettings settings, Clock clock) {
        settings.companies().forEach((id, company) -> known.put(id, known(id, company, clock)));
    }

    /** A mistake in the settings is told at the start, and not to whoever calls first. */
    void begin(@Observes StartupEvent event) {
        // made by then
    }

    private record Known(Caller caller, Optional<byte[]> basic, Optional<PanelToken> token) {

        boolean knows(String id, PanelCredentials given) {
            return basic.map(right -> isRight(right, given.basic())).orElse(true)
                    && token.map(right -> right.isRight(given.token(), id)).orElse(true);
        }
    }

    /** The company, where all credentials that are configured for it are right; empty otherwise. */
    public Optional<Caller> of(PanelCredentials given) {
        String id = given.company();
        Known company = id == null ? null : known.get(id);
        return id != null && company != null && company.knows(id, given)
                ? Optional.of(company.caller())
                : Optional.empty();
    }

    /** The comparison takes as long for credentials that are nearly right. */
    private static boolean isRight(byte[] right, @Nullable String given) {
        return given != null && MessageDigest.isEqual(right, given.getBytes(UTF_8));
    }

    private static Known known(String id, PipedriveSettings.Company company, Clock clock) {
        String name = "closewise.crm.pipedrive.companies." + id;
        Optional<byte[]> basic = company.password().map(password -> {
            if (password.length() < SHORTEST_PASSWORD || company.username().isEmpty()) {
                throw new IllegalArgumentException(name + " needs a username, and a password of at least "
                        + SHORTEST_PASSWORD + " characters; it can be guessed otherwise");
            }
            return Base64.getEncoder()
                    .encodeToString((company.username().get() + ":" + password).getBytes(UTF_8))
                    .getBytes(UTF_8);
        });
        Optional<PanelToken> token = company.jwtSecret().map(secret -> new PanelToken(name, secret, clock));
        if (basic.isEmpty() && token.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " has neither a password nor a jwt-secret; anybody could call as it");
        }
        return new Known(
                new Caller(new TenantId(company.tenant()), "Pipedrive company " + id, Set.of(Role.RECOMMEND)),
                basic,
                token);
    }
}
