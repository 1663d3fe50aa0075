package io.closewise.access;

import io.closewise.tenant.TenantId;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.jboss.logging.Logger;

/** For developing: lets in whoever comes from this very machine and brings no credentials. */
@ApplicationScoped
class OpenMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(OpenMechanism.class);

    private static final SecurityIdentity ANYBODY =
            CallerIdentity.of(new Caller(TenantId.DEFAULT, "anonymous", Set.of(Role.values()), true));

    private final AccessSettings settings;

    OpenMechanism(AccessSettings settings) {
        this.settings = settings;
    }

    void tell(@Observes StartupEvent event) {
        if (settings.openOnLoopback()) {
            LOG.warn("Open: whoever calls over the loopback address is let in with every role. Others need a key or a"
                    + " token. Set CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK=false to close it.");
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        HttpServerRequest request = context.request();
        return settings.openOnLoopback() && !Credentials.areGiven(request) && isFromHere(request)
                ? Uni.createFrom().item(ANYBODY)
                : Uni.createFrom().nullItem();
    }

    /** What a proxy passes on comes from elsewhere, wherever the proxy runs. */
    private static boolean isFromHere(HttpServerRequest request) {
        if (request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null) {
            return false;
        }
        try {
            // it is an address, so that nothing is looked up
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    /** After everything that can tell who calls. */
    @Override
    public int getPriority() {
        return 1;
    }
}
