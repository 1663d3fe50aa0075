package io.closewise.api.crm.pipedrive;

import io.closewise.access.CallerIdentity;
import io.closewise.access.FailedAttempts;
import io.closewise.crm.pipedrive.PanelCredentials;
import io.closewise.crm.pipedrive.PipedriveCallers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets Pipedrive in at its own resource by the credentials of the panel, HTTP Basic or a token in the address. */
@ApplicationScoped
class PipedriveMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "basic ";

    private final PipedriveCallers callers;
    private final FailedAttempts attempts;

    PipedriveMechanism(PipedriveCallers callers, FailedAttempts attempts) {
        this.callers = callers;
        this.attempts = attempts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String basic = basic(context.request().getHeader("Authorization"));
        String token = only(context.queryParam("token"));
        if ((basic == null && token == null) || !context.normalizedPath().equals(PanelResource.PATH)) {
            return Uni.createFrom().nullItem();
        }
        return attempts.unlessTooMany(context, () -> Uni.createFrom().item(() -> callers.of(
                        new PanelCredentials(only(context.queryParam("companyId")), basic, token))
                .map(CallerIdentity::of)
                .orElseThrow(() -> new AuthenticationFailedException("the panel's credentials are not right"))));
    }

    private static @Nullable String basic(@Nullable String header) {
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC)
                ? header.substring(BASIC.length()).strip()
                : null;
    }

    private static @Nullable String only(List<String> values) {
        return values.size() == 1 ? values.get(0) : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }
}
