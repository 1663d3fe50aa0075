package io.closewise.api.limits;

import io.closewise.access.Caller;
import io.closewise.access.CallerIdentity;
import io.closewise.access.FailedAttempts;
import io.closewise.access.TooManyAttemptsException;
import io.closewise.access.limits.Allowance;
import io.closewise.access.limits.Allowances;
import io.closewise.access.limits.Exhausted;
import io.closewise.access.limits.Lanes;
import io.closewise.access.limits.Refusal;
import io.closewise.access.limits.Work;
import io.closewise.api.problem.EarlyProblems;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemMappers;
import io.closewise.tenant.TenantId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Asks who calls, and lets through what that caller may use now. Whoever has to wait for a turn waits here, on no thread and with
 * the body unread.
 */
@Singleton
class Gate {

    /** After whatever says how to find out who calls, and before every resource. */
    private static final int ORDER = -50;

    /** A turn comes as soon as another call ends, and calls are short. */
    private static final long SOON = 1;
    /** Batches are not. */
    private static final long LATER = 5;

    private final IdentityProviderManager identities;
    private final Allowances allowances;
    private final Lanes lanes;
    private final FailedAttempts attempts;
    private final RefusedProblems refused;
    private final EarlyProblems early;

    Gate(
            IdentityProviderManager identities,
            Allowances allowances,
            Lanes lanes,
            FailedAttempts attempts,
            RefusedProblems refused,
            EarlyProblems early) {
        this.identities = identities;
        this.allowances = allowances;
        this.lanes = lanes;
        this.attempts = attempts;
        this.refused = refused;
        this.early = early;
    }

    void register(@Observes Router router) {
        router.route("/v1/*").order(ORDER).handler(this::ask);
    }

    private void ask(RoutingContext request) {
        Context own = Vertx.currentContext();
        BiConsumer<RoutingContext, Throwable> usual = request.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        // a failure is answered here, and once
        BiConsumer<RoutingContext, Throwable> none = (same, failure) -> {};
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, none);
        var unused = QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> on(own, () -> {
                            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, usual);
                            known(request, own, identity);
                        }),
                        failure -> on(own, () -> {
                            request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, usual);
                            unknown(request, failure);
                        }));
    }

    /** A key may have been looked up by another thread. */
    private static void on(Context own, Runnable step) {
        if (Context.isOnEventLoopThread() && Vertx.currentContext() == own) {
            step.run();
        } else {
            own.runOnContext(later -> step.run());
        }
    }

    private void unknown(RoutingContext request, Throwable failure) {
        if (failure.getCause() instanceof TooManyAttemptsException tooMany) {
            long seconds = Math.max(1, tooMany.pause().plusMillis(999).toSeconds());
            early.answer(request, refused.of(Refusal.FAILED_ATTEMPTS, seconds));
        } else if (failure instanceof AuthenticationFailedException || isAboutAToken(failure)) {
            attempts.failed(request);
            early.answer(request, Problem.of(Kind.UNAUTHORIZED, ProblemMappers.detail(Kind.UNAUTHORIZED)));
        } else {
            // it happens to the resource, too, which knows what to say
            request.next();
        }
    }

    /** The library takes claims for what they should be; a right signature does not make them so. */
    private static boolean isAboutAToken(Throwable failure) {
        return failure instanceof ClassCastException || failure instanceof IllegalArgumentException;
    }

    private void known(RoutingContext request, Context own, SecurityIdentity identity) {
        Optional<Caller> caller = CallerIdentity.caller(identity);
        if (caller.isEmpty()) {
            // no resource answers that
            request.next();
            return;
        }
        TenantId tenant = caller.get().tenant();
        Allowance allowance = allowances.of(tenant, caller.get().name());
        Spending.begin(request, allowance);
        request.addHeadersEndHandler(end -> request.response()
                .putHeader(LimitHeaders.POLICY, LimitHeaders.policy(allowance.states()))
                .putHeader(LimitHeaders.LEFT, LimitHeaders.left(allowance.states())));
        Optional<Exhausted> exhausted = allowance.takeCall();
        if (exhausted.isPresent()) {
            early.answer(request, refused.of(exhausted.get()));
        } else {
            enter(request, own, tenant);
        }
    }

    private void enter(RoutingContext request, Context own, TenantId tenant) {
        Runnable later = () -> own.runOnContext(now -> goOn(request));
        Work work = Works.of(request);
        Lanes.Turn turn = lanes.enter(tenant, work, later);
        Stay.begin(request, turn);
        Lightening.begin(request, turn);
        if (turn.ran()) {
            goOn(request);
        } else if (turn.refusal().isPresent()) {
            refuse(request, turn.refusal().get());
        } else {
            long limit = request.vertx().setTimer(lanes.patience(tenant, work).toMillis(), late -> turn.giveUp()
                    .ifPresent(why -> refuse(request, why)));
            // a timer keeps all of its request
            request.addEndHandler(end -> request.vertx().cancelTimer(limit));
        }
    }

    /** Unless who waited has gone away. */
    private void goOn(RoutingContext request) {
        if (!request.response().ended() && !request.response().closed()) {
            Lightening.turn(request).ifPresent(turn -> Drip.watch(request, turn, early));
            request.next();
        }
    }

    private void refuse(RoutingContext request, Refusal why) {
        if (!request.response().ended() && !request.response().closed()) {
            early.answer(request, refused.of(why, why == Refusal.QUEUE ? SOON : LATER));
        }
    }
}
