package io.closewise.api.limits;

import io.closewise.api.problem.EarlyProblems;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bounds how often the document of the API, which anybody may ask for, is held at a time: as long as it is not taken it lies in memory
 * whole, and that it is taken shows when its connection ends.
 */
@Singleton
class LargeAnswers {

    /** Half a megabyte each. Only whoever does not take theirs makes anybody else notice. */
    private static final int AT_ONCE = 64;

    /** After that was looked at which every request is looked at for, and before the document is found. */
    private static final int ORDER = Integer.MIN_VALUE + 2;

    private final EarlyProblems early;
    private final Set<HttpConnection> reading = ConcurrentHashMap.newKeySet();

    LargeAnswers(EarlyProblems early) {
        this.early = early;
    }

    void register(@Observes Router router) {
        router.route("/q/openapi*").order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        HttpConnection connection = request.request().connection();
        if (request.response().closed() || reading.contains(connection)) {
            // who asks again before the first answer was taken finds the end of the connection behind that
            return;
        }
        if (reading.size() >= AT_ONCE) {
            early.answer(request, Problem.of(Kind.NOT_READY, "Too many are reading this document. Try again soon."));
            return;
        }
        reading.add(connection);
        connection.closeHandler(taken -> reading.remove(connection));
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        // what is written before goes out first
        request.addEndHandler(written -> connection.close());
        request.next();
    }
}
