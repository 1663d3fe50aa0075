package io.closewise.api.limits;

import io.closewise.access.limits.Work;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request is about to do, by its method and its address. */
final class Works {

    private static final String PLAYBOOKS = "/v1/playbooks";
    private static final Set<HttpMethod> WITH_A_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    /** What is read of playbooks without a document of theirs. */
    private static final Pattern WITHOUT_DOCUMENTS = Pattern.compile(PLAYBOOKS + "(/schema|/[^/]+/(revisions|audit))?");

    private Works() {}

    static Work of(RoutingContext request) {
        return of(request.request().method(), path(request));
    }

    static Work of(HttpMethod method, String path) {
        if (path.equals("/v1/recommendations/batch")) {
            return Work.BATCH;
        }
        if (path.equals("/v1/simulations")) {
            return Work.SIMULATION;
        }
        boolean playbooks = path.equals(PLAYBOOKS) || path.startsWith(PLAYBOOKS + "/");
        boolean light =
                method.equals(HttpMethod.GET) && WITHOUT_DOCUMENTS.matcher(path).matches();
        return playbooks && !light ? Work.DOCUMENT : Work.CALL;
    }

    /** Whether the body is waited for before anything is done. */
    static boolean beginsWithTheBody(RoutingContext request) {
        return WITH_A_BODY.contains(request.request().method())
                && !path(request).endsWith("/check");
    }

    /** A resource answers with and without a slash at the end. */
    private static String path(RoutingContext request) {
        String path = request.normalizedPath();
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
