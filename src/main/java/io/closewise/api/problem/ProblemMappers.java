package io.closewise.api.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem. Nothing of the request is logged. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException exception, HttpHeaders headers) {
        return ProblemResponses.of(exception.problem(), headers);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception, HttpHeaders headers) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        Kind kind = Kind.ofStatus(status);
        Response response = ProblemResponses.of(Problem.of(kind, detail(kind)), headers);
        if (exception instanceof NotAllowedException notAllowed) {
            Object allow = notAllowed.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            return allow == null
                    ? response
                    : Response.fromResponse(response)
                            .header(HttpHeaders.ALLOW, allow)
                            .build();
        }
        return response;
    }

    @ServerExceptionMapper
    Response bug(Throwable throwable, HttpHeaders headers) {
        Problem problem = Problem.of(Kind.INTERNAL_ERROR, "The fault is ours. Please tell us the requestId.");
        // the message may hold parts of the request, so only the kind and the place are logged
        LOG.errorf(
                "Request %s failed with %s at %s",
                problem.requestId(),
                throwable.getClass().getName(),
                throwable.getStackTrace().length == 0
                        ? "an unknown place"
                        : throwable.getStackTrace()[0]);
        return ProblemResponses.of(problem, headers);
    }

    static String detail(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> "No resource has this address.";
            case METHOD_NOT_ALLOWED -> "The resource does not know this method; the header Allow names those it knows.";
            case NOT_ACCEPTABLE -> "The answer comes as application/json.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body must be application/json.";
            case PAYLOAD_TOO_LARGE -> "The body is larger than this resource takes.";
            default -> "The request cannot be served as it is.";
        };
    }
}
