package io.closewise.api.crm;

import io.closewise.api.Etags;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemResponses;
import io.closewise.crm.OwnMappings;
import io.closewise.crm.StagesNotReadException;
import io.closewise.crm.StaleMappingException;
import io.closewise.crm.TooManyCrmsException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong with stage mappings, as problems. */
@Singleton
class StageMappingProblems {

    @ServerExceptionMapper
    Response stale(StaleMappingException exception, HttpHeaders headers) {
        String etag = exception.now().etag();
        Problem problem = Problem.of(
                Kind.PRECONDITION_FAILED,
                "Somebody changed the mapping after you read it; nothing of yours was stored. GET it again.",
                List.of(new FieldError("etag", "must be the etag that is there now, which is " + etag)));
        return Response.fromResponse(ProblemResponses.of(problem, headers))
                .header(HttpHeaders.ETAG, Etags.quoted(etag))
                .build();
    }

    @ServerExceptionMapper
    Response tooMany(TooManyCrmsException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.of(
                        Kind.CONFLICT,
                        "There are " + OwnMappings.MOST_CRMS + " CRMs of your own, as many as there may be."),
                headers);
    }

    @ServerExceptionMapper
    Response notRead(StagesNotReadException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.of(
                        Kind.NOT_READY,
                        "Your own stage mapping could not be read yet, so what crmStage stands for is not known. Please try again"
                                + " in a few seconds, or send stage."),
                headers);
    }
}
