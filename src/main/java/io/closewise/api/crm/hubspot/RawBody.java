package io.closewise.api.crm.hubspot;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/** Reads a body before the resource does, which still finds it: a signature covers it byte by byte. */
final class RawBody {

    /** As long as any resource waits for a body. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RawBody() {}

    /** The body; a problem where it is too large, or ends before it is complete. */
    static Uni<byte[]> of(RoutingContext context) {
        return Uni.createFrom()
                .<Buffer>emitter(emitter -> read(context.request(), emitter))
                .ifNoItem()
                .after(PATIENCE)
                .failWith(RawBody::incomplete)
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(failure -> incomplete())
                .map(body -> {
                    ((RoutingContextInternal) context).setBody(body);
                    return body.getBytes();
                });
    }

    private static void read(HttpServerRequest request, UniEmitter<? super Buffer> emitter) {
        if (request.isEnded()) {
            emitter.complete(Buffer.buffer());
            return;
        }
        Buffer body = Buffer.buffer();
        request.exceptionHandler(emitter::fail);
        request.handler(part -> {
            // what is beyond the limit is read and thrown away, so that the client listens to the answer
            if (body.length() <= JsonRequest.USUAL_LIMIT) {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> {
            if (body.length() > JsonRequest.USUAL_LIMIT) {
                emitter.fail(new ProblemException(Problem.of(
                        Kind.PAYLOAD_TOO_LARGE, "The body must be at most " + JsonRequest.USUAL_LIMIT + " bytes.")));
            } else {
                emitter.complete(body);
            }
        });
        request.resume();
    }

    private static ProblemException incomplete() {
        return new ProblemException(Problem.of(Kind.BAD_REQUEST, "The body ended before it was complete."));
    }
}
