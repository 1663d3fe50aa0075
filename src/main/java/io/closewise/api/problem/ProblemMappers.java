package io.closewise.api.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem. Nothing of the request is logged. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowed;
    private final LimitProblems limits;

    ProblemMappers(AllowedMethods allowed, LimitProblems limits) {
        this.allowed = allowed;
        this.limits = limits;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, HttpHeaders headers) {
        limits.hit(Kind.ofStatus(exception.problem().status()));
        return ProblemResponses.of(exception.problem(), headers);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception, HttpHeaders headers, UriInfo address) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        Kind kind = Kind.ofStatus(status);
        limits.hit(kind);
        if (kind != Kind.METHOD_NOT_ALLOWED) {
            return ProblemResponses.of(Problem.of(kind, detail(kind)), headers);
        }
        String known = allowed.of(address.getRequestUri().getPath());
        Problem problem = Problem.of(kind, "The resource does not know this method; it knows " + known + ".");
        return Response.fromResponse(ProblemResponses.of(problem, headers))
                .header(HttpHeaders.ALLOW, known)
                .build();
    }

    @ServerExceptionMapper
    Response bug(Throwable throwable, HttpHeaders headers) {
        Problem problem = Problem.of(Kind.INTERNAL_ERROR, detail(Kind.INTERNAL_ERROR));
        LOG.errorf("Request %s failed with %s", problem.requestId(), place(throwable));
        return ProblemResponses.of(problem, headers);
    }

    /** The kind of a failure and where it arose; its message may hold parts of the request and is left out. */
    static String place(Throwable throwable) {
        StackTraceElement[] trace = throwable.getStackTrace();
        return throwable.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
    }

    static String detail(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> "No resource has this address.";
            case NOT_ACCEPTABLE -> "The answer comes as application/json; an export as application/yaml, too.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body must be application/json. A document to import may be application/yaml, and a change in"
                        + " part of a draft is application/merge-patch+json.";
            case PAYLOAD_TOO_LARGE -> "The body is larger than this resource takes.";
            case URI_TOO_LONG -> "The address may have at most " + EdgeProblems.LONGEST_ADDRESS + " characters.";
            case HEADERS_TOO_LARGE ->
                "All headers together may have at most " + EdgeProblems.MOST_HEADERS + " characters.";
            case INTERNAL_ERROR -> "The fault is ours. Please tell us the requestId.";
            default -> "The request cannot be served as it is.";
        };
    }
}
