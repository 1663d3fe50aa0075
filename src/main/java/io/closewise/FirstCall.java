package io.closewise;

import io.closewise.access.AccessSettings;
import io.closewise.database.EmbeddedDatabase;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells whoever tries the service out how to call it; where a database is configured nobody needs to be told, and where nobody is let in without credentials it would not help. */
class FirstCall {

    private static final Logger LOG = Logger.getLogger(FirstCall.class);

    private final AccessSettings access;

    FirstCall(AccessSettings access) {
        this.access = access;
    }

    void tell(@ObservesAsync HttpServerStart event, HttpServer server) {
        if (access.openOnLoopback() && (EmbeddedDatabase.isUsed() || LaunchMode.current() == LaunchMode.DEVELOPMENT)) {
            LOG.infof(
                    "Try it: curl -s http://localhost:%d/v1/recommendations -H 'Content-Type: application/json'"
                            + " -d '{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\"}'",
                    server.getPort());
        }
    }
}
