package io.closewise.api.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem. Nothing of the request is logged. */
@Singleton
public class ProblemMappers {

    private final AllowedMethods allowed;
    private final LimitProblems limits;
    private final CurrentVertxRequest current;

    ProblemMappers(AllowedMethods allowed, LimitProblems limits, CurrentVertxRequest current) {
        this.allowed = allowed;
        this.limits = limits;
        this.current = current;
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

    /** Why credentials are not taken is told to nobody who tries them. */
    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unknown(SecurityException exception, HttpHeaders headers) {
        limits.hit(Kind.UNAUTHORIZED);
        return Response.fromResponse(
                        ProblemResponses.of(Problem.of(Kind.UNAUTHORIZED, detail(Kind.UNAUTHORIZED)), headers))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"closewise\"")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception, HttpHeaders headers) {
        limits.hit(Kind.FORBIDDEN);
        return ProblemResponses.of(Problem.of(Kind.FORBIDDEN, detail(Kind.FORBIDDEN)), headers);
    }

    @ServerExceptionMapper
    Response bug(Throwable throwable, HttpHeaders headers) {
        if (findsNobody(throwable)) {
            // whoever hung up in the middle of an answer, or was told that it took too long, is no fault of ours, and
            // reads no more
            return ProblemResponses.of(Problem.of(Kind.BAD_REQUEST, "Whoever asked has gone away."), headers);
        }
        return ProblemResponses.of(Bugs.told(throwable), headers);
    }

    /** Whether it says that an answer could not be written any more. */
    private boolean findsNobody(Throwable throwable) {
        HttpServerResponse response = current.getCurrent().response();
        StackTraceElement[] trace = throwable.getStackTrace();
        return (response.closed() || response.ended())
                && (throwable instanceof IOException
                        || (throwable instanceof IllegalStateException
                                && trace.length > 0
                                && trace[0].getClassName().startsWith("io.vertx.core.http.impl.")));
    }

    /** What is said of any request that is refused so. */
    public static String detail(Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED ->
                "Send an API key or a bearer token that is valid now, in the header Authorization; an API key may also"
                        + " stand in X-API-Key.";
            case FORBIDDEN ->
                "What you sent is valid and lacks the role that this needs; the API's documents name it for each"
                        + " operation.";
            case NOT_FOUND -> "No resource has this address.";
            case NOT_ACCEPTABLE ->
                "The answer comes as application/json; an export as application/yaml, too, and that to lines as"
                        + " application/x-ndjson.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body must be application/json. A document to import may be application/yaml, a change in part of"
                        + " a draft is application/merge-patch+json, and a batch may be application/x-ndjson.";
            case PAYLOAD_TOO_LARGE ->
                "The body is larger than this resource takes. Any number of deal contexts can be sent as lines, as"
                        + " application/x-ndjson to POST /v1/recommendations/batch.";
            case URI_TOO_LONG -> "The address may have at most " + EdgeProblems.LONGEST_ADDRESS + " characters.";
            case HEADERS_TOO_LARGE ->
                "All headers together may have at most " + EdgeProblems.MOST_HEADERS + " characters.";
            case INTERNAL_ERROR -> "The fault is ours. Please tell us the requestId.";
            default -> "The request cannot be served as it is.";
        };
    }
}
