package io.closewise.api.problem;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** The template of the address that metrics and traces are named by; never the address itself, of which a caller may invent any number. */
@Singleton
class Routes implements HttpServerMetricsTagsContributor {

    /** Where Quarkus REST writes the template of the resource that it finds, and where its metrics and traces read it. */
    private static final String TEMPLATE = "UrlPathTemplate";

    /** What stands for every address that leads to no resource. */
    private static final String NONE = "/unmatched";

    /** Until a resource is found, the address has no template, and Quarkus would take the address itself. */
    static void begin(RoutingContext context) {
        ((HttpServerRequestInternal) context.request()).context().putLocal(TEMPLATE, NONE);
    }

    /** What is no HTTP is answered before it is routed, and so before the above. */
    @Override
    public Tags contribute(Context context) {
        HttpServerRequest request = context.request();
        return request instanceof HttpServerRequestInternal routed
                        && routed.context().getLocal(TEMPLATE) != null
                ? Tags.empty()
                : Tags.of("uri", NONE);
    }
}
