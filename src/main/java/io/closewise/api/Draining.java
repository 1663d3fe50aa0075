package io.closewise.api;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * From SIGTERM until the service stops taking requests it still answers all of them, and asks each client to go elsewhere for the
 * next one: a connection that was left open would break in the middle of it.
 */
@Singleton
class Draining {

    private volatile boolean draining;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::answerLast);
    }

    private void answerLast(RoutingContext context) {
        // HTTP/2 says it by itself
        if (context.request().version() != HttpVersion.HTTP_2) {
            // decided when the answer begins: what was under way at SIGTERM counts too
            context.addHeadersEndHandler(end -> {
                if (draining) {
                    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            });
        }
        context.next();
    }
}
