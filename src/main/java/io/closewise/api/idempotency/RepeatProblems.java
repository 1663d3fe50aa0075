package io.closewise.api.idempotency;

import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemResponses;
import io.closewise.idempotency.TakenOverException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests with a key that are not carried out, as problems. */
@Singleton
public class RepeatProblems {

    /** What this attempt did was undone; another one is on its way. */
    @ServerExceptionMapper
    Response takenOver(TakenOverException exception, HttpHeaders headers) {
        return ProblemResponses.of(inFlight(), headers);
    }

    static Problem inFlight() {
        return Problem.of(
                Kind.REQUEST_IN_FLIGHT,
                "A request with this key is being worked on. Send it again in a few seconds for its answer.");
    }

    static Problem answerLost() {
        return Problem.of(
                Kind.ANSWER_LOST,
                "This request was carried out, but its answer could not be kept. It is not carried out a second time: look at what is"
                        + " there, and name a new request by a new key.");
    }

    static Problem keyOfAnother() {
        return Problem.of(
                Kind.KEY_REUSED,
                "This key was sent with another method, address or body; nothing was done.",
                List.of(new FieldError(
                        NamedRequest.FIELD,
                        "must be a new key for a new request, here or in the header " + NamedRequest.HEADER)));
    }
}
