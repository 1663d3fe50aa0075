package io.closewise.api.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.JsonRequestReader;
import io.closewise.api.problem.ProblemException;
import io.closewise.database.CurrentTenant;
import io.closewise.database.DatabaseAwayException;
import io.closewise.database.LastStep;
import io.closewise.idempotency.Fingerprint;
import io.closewise.idempotency.FirstAnswer;
import io.closewise.idempotency.KnownRequests;
import io.closewise.idempotency.RequestKey;
import io.closewise.idempotency.Standing;
import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Does a request with a key once, and answers it the same from then on. It stands around an operation: after who may call is settled,
 * and before the request is read into its record. Only what was done is kept; what was refused or failed may be tried again.
 */
@Provider
@Singleton
@Idempotent
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final String WORK = IdempotencyFilter.class.getName();

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class);

    private final KnownRequests known;
    private final CurrentTenant tenant;
    private final LastStep last;
    private final ObjectMapper mapper;

    IdempotencyFilter(KnownRequests known, CurrentTenant tenant, LastStep last, ObjectMapper mapper) {
        this.known = known;
        this.tenant = tenant;
        this.last = last;
        this.mapper = mapper;
    }

    /** What is being worked on, until it is answered. */
    private record Work(TenantId tenant, RequestKey key, UUID attempt) {}

    @Override
    public void filter(ContainerRequestContext request) {
        InputStream stream = request.getEntityStream();
        byte[] body = JsonRequestReader.read(stream, JsonRequest.DOCUMENT_LIMIT + 1);
        request.setEntityStream(new ByteArrayInputStream(body));
        if (body.length > JsonRequest.DOCUMENT_LIMIT) {
            // whoever reads it says what is too much
            request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(body), stream));
            return;
        }
        NamedRequest.key(request, body).ifPresent(key -> begin(request, key, body));
    }

    private void begin(ContainerRequestContext request, RequestKey key, byte[] body) {
        URI address = request.getUriInfo().getRequestUri();
        TenantId who = tenant.get();
        Standing standing = known.begin(
                who, key, Fingerprint.of(request.getMethod(), address.getRawPath(), address.getRawQuery(), body));
        if (standing instanceof Standing.First first) {
            request.setProperty(WORK, new Work(who, key, first.attempt()));
            last.set(who, () -> known.done(who, key, first.attempt()));
        } else if (standing instanceof Standing.Answered before) {
            request.abortWith(again(before.answer()));
        } else if (standing instanceof Standing.InFlight) {
            throw new ProblemException(RepeatProblems.inFlight());
        } else if (standing instanceof Standing.AnswerLost) {
            throw new ProblemException(RepeatProblems.answerLost());
        } else {
            throw new ProblemException(RepeatProblems.keyOfAnother());
        }
    }

    private static Response again(FirstAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .entity(answer.body().isEmpty() ? null : answer.body())
                .type(answer.mediaType())
                .header(REPLAYED, "true");
        Optional.ofNullable(answer.etag()).ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
        Optional.ofNullable(answer.location()).ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(WORK) instanceof Work work)) {
            return;
        }
        request.removeProperty(WORK);
        last.clear();
        try {
            if (response.getStatus() >= 200 && response.getStatus() <= 299) {
                known.answered(work.tenant(), work.key(), work.attempt(), first(response));
            } else {
                known.released(work.tenant(), work.key(), work.attempt());
            }
        } catch (DatabaseAwayException e) {
            // what was done stays done, and its caller is told so; a twin waits, and is told that the answer is lost
            LOG.warn("The database went away before the answer to a request with a key could be kept.");
        }
    }

    private FirstAnswer first(ContainerResponseContext response) {
        AnswerBody body = AnswerBody.of(response.getEntity(), mapper);
        MediaType type = response.getMediaType();
        FirstAnswer answer = new FirstAnswer(
                response.getStatus(),
                type == null ? MediaType.APPLICATION_JSON + ";charset=UTF-8" : type.toString(),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.LOCATION),
                body.kept());
        if (response.hasEntity()) {
            // so that it is written once, and the same bytes both times
            response.setEntity(body.told());
        }
        return answer;
    }
}
