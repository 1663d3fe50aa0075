package io.closewise.api.access;

import io.closewise.access.ApiKeys;
import io.closewise.access.TooManyKeysException;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemResponses;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong with keys, as problems. */
@Singleton
class AccessProblems {

    @ServerExceptionMapper
    Response tooMany(TooManyKeysException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.of(
                        Kind.CONFLICT,
                        "There are " + ApiKeys.MOST
                                + " keys that hold, as many as there may be; revoke one that is not used."),
                headers);
    }
}
