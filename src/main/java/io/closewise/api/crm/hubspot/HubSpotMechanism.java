package io.closewise.api.crm.hubspot;

import io.closewise.access.Caller;
import io.closewise.access.CallerIdentity;
import io.closewise.access.FailedAttempts;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.crm.hubspot.HubSpotCallers;
import io.closewise.crm.hubspot.HubSpotCallers.Finding;
import io.closewise.crm.hubspot.SignedRequest;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Lets HubSpot in at its own resource by the signature of its requests. Once that covers a whole request, the portal that the
 * address names is the caller.
 */
@ApplicationScoped
class HubSpotMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(HubSpotMechanism.class);

    private static final String SIGNATURE = "X-HubSpot-Signature-v3";
    private static final String TIMESTAMP = "X-HubSpot-Request-Timestamp";

    /** How many bodies are held at once of which nobody knows yet who sent them: 16 MiB in all. */
    private static final int BODIES = 64;

    private final HubSpotCallers callers;
    private final FailedAttempts attempts;
    private final Semaphore bodies = new Semaphore(BODIES);

    HubSpotMechanism(HubSpotCallers callers, FailedAttempts attempts) {
        this.callers = callers;
        this.attempts = attempts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String signature = context.request().getHeader(SIGNATURE);
        if (signature == null || !context.normalizedPath().equals(CardResource.PATH)) {
            return Uni.createFrom().nullItem();
        }
        return attempts.unlessTooMany(context, () -> look(context, signature));
    }

    private Uni<SecurityIdentity> look(RoutingContext context, String signature) {
        if (!callers.mayBe(timestamp(context.request()))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("no signature could be right"));
        }
        if (!bodies.tryAcquire()) {
            return Uni.createFrom()
                    .failure(new ProblemException(Problem.of(
                            Kind.NOT_READY,
                            "Too many requests are being looked at. Please try again in a few seconds.")));
        }
        return RawBody.of(context)
                .onTermination()
                .invoke(bodies::release)
                .map(body -> identity(context, signature, body));
    }

    private static String timestamp(HttpServerRequest request) {
        String timestamp = request.getHeader(TIMESTAMP);
        return timestamp == null ? "" : timestamp;
    }

    private SecurityIdentity identity(RoutingContext context, String signature, byte[] body) {
        HttpServerRequest request = context.request();
        Finding finding = callers.look(
                signature,
                new SignedRequest(
                        request.method().name(),
                        callers.publicAddress(request.uri(), request.absoluteURI()),
                        body,
                        timestamp(request)));
        if (finding != Finding.RIGHT) {
            LOG.debugf("A signature of HubSpot is %s", finding);
            throw new AuthenticationFailedException("the signature is " + finding);
        }
        letARetryIn(context, signature);
        List<String> portals = context.queryParam("portalId");
        return (portals.size() == 1 ? callers.ofPortal(portals.get(0)) : Optional.<Caller>empty())
                .map(CallerIdentity::of)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        Kind.FORBIDDEN, "The address names no portal, or one that belongs to no tenant here.")));
    }

    /** HubSpot tries once more where it got no answer or a fault of ours; whether it signs anew is not documented. */
    private void letARetryIn(RoutingContext context, String signature) {
        context.addEndHandler(end -> {
            if (end.failed() || context.response().getStatusCode() >= Kind.INTERNAL_ERROR.status()) {
                callers.forget(signature);
            }
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    /** Before whatever else a proxy may have added to the request. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }
}
