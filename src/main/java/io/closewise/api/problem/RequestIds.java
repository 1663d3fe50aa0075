package io.closewise.api.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The id of a request, in every answer's header, in a problem's body and in whatever the log says of the request: the caller's own
 * where it is well-formed, or a new one. The id of a trace that the caller began is told in the log too.
 */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    /** In the context of the request that is being served, as everything that is logged with it. */
    private static final String REQUEST = "requestId";

    private static final String TRACE = "traceId";

    /** Nothing that could forge a line of a log, or fill it. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private RequestIds() {}

    /** Settles the id of a request at its start. */
    static void begin(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && WELL_FORMED.matcher(given).matches() ? given : fresh();
        MDC.put(REQUEST, id);
        // where traces are exported, OpenTelemetry has told it already
        if (MDC.get(TRACE) == null) {
            String trace = trace(context.request().getHeader("traceparent"));
            if (trace != null) {
                MDC.put(TRACE, trace);
            }
        }
        // at the last moment, because Quarkus REST adds the header of a problem to what is there
        context.addHeadersEndHandler(end -> context.response().putHeader(HEADER, id));
    }

    /** The id of the request that is being served. */
    static String current() {
        return MDC.get(REQUEST) instanceof String id ? id : fresh();
    }

    private static @Nullable String trace(@Nullable String traceparent) {
        if (traceparent == null) {
            return null;
        }
        Matcher matcher = TRACEPARENT.matcher(traceparent);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
