package io.closewise.api;

import io.closewise.access.Role;
import io.closewise.access.StillLetIn;
import io.closewise.api.json.JsonElements;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.JsonRequestReader;
import io.closewise.api.json.StrictJson;
import io.closewise.api.limits.Spending;
import io.closewise.api.problem.Lines;
import io.closewise.recommendation.CompiledPlaybook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path("/v1/recommendations/batch")
@Tag(name = "Recommendations", description = "What to ask next, how to put it, and when not to ask at all.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class BatchResource {

    static final String LINES = Lines.TYPE;

    private static final byte[] BEGIN = "{\"results\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

    /** How often whoever waits looks whether the connection is still there, and its sender still let in. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ServingPlaybook playbook;
    private final BatchAnswers answers;
    private final Spending spending;
    private final StillLetIn letIn;
    private final Duration patience;

    BatchResource(
            ServingPlaybook playbook,
            BatchAnswers answers,
            Spending spending,
            StillLetIn letIn,
            BatchSettings settings) {
        this.playbook = playbook;
        this.answers = answers;
        this.spending = spending;
        this.letIn = letIn;
        this.patience = settings.stall();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recommendBatch",
            summary = "Recommend closing techniques for many deals",
            description =
                    "As JSON up to 1,000 deals, as `application/x-ndjson` any number: a context a line, a result a line, in the"
                            + " same order. Each is answered as a single call would be, a bad one harms no other, and one"
                            + " revision answers them all: that of the beginning. Lines are answered while they come in and read"
                            + " no faster than answers are taken, so send and read at the same time; whoever sends everything"
                            + " first can get stuck after some hundred lines. A line has at most 256 KiB; blank ones are skipped,"
                            + " but counted. After 60 seconds without a line sent or an answer taken the connection is closed. An"
                            + " answer that breaks off can be taken up again behind the last result. Ten lines or contexts cost as"
                            + " much as a call; lines beyond what the caller may use now wait.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each context, whatever that is.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BatchResponse.class)),
                @Content(mediaType = LINES, schema = @Schema(implementation = BatchResult.class))
            })
    public StreamingOutput recommendBatch(
            @RequestBody(
                            required = true,
                            description = "The contexts, as a list or as lines.",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = BatchRequest.class)),
                                @Content(
                                        mediaType = LINES,
                                        schema = @Schema(implementation = RecommendationRequest.class))
                            })
                    BatchBody body,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        List<String> contexts = contexts(body);
        CompiledPlaybook compiled = playbook.get(key, revision);
        spending.contexts(body.connection(), contexts.size());
        return out -> write(body, out, watch -> list(contexts, compiled, out, watch));
    }

    @POST
    @Consumes(LINES)
    @Produces(LINES)
    @Operation(hidden = true)
    public StreamingOutput stream(
            BatchBody body,
            @QueryParam("playbook") @Nullable String key,
            @QueryParam("revision") @Nullable String revision) {
        CompiledPlaybook compiled = playbook.get(key, revision);
        return out -> write(body, out, watch -> lines(body, compiled, out, watch));
    }

    private static List<String> contexts(BatchBody body) {
        byte[] bytes = JsonRequestReader.body(
                body.stream(),
                JsonRequest.CONTEXTS_LIMIT,
                " Send more contexts as lines, as application/x-ndjson, of which there may be any number.");
        return JsonElements.of(StrictJson.text(bytes), "contexts", BatchRequest.MOST, BatchRequest.BEYOND);
    }

    private void list(List<String> contexts, CompiledPlaybook compiled, OutputStream out, StallWatch watch)
            throws IOException {
        out.write(BEGIN);
        for (int i = 0; i < contexts.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(answers.of(contexts.get(i), "contexts[" + i + "]", compiled));
            watch.progress();
        }
        out.write(END);
    }

    private void lines(BatchBody body, CompiledPlaybook compiled, OutputStream out, StallWatch watch)
            throws IOException {
        BatchLines lines = new BatchLines(body.stream(), BatchAnswers.LONGEST, out);
        long looked = System.nanoTime();
        for (BatchLines.Line line = lines.next(); line != null; line = lines.next()) {
            watch.progress();
            if (System.nanoTime() - looked > LOOK.toNanos()) {
                looked = System.nanoTime();
                if (!letIn.is(body.connection())) {
                    throw new IOException("whoever sends this is let in no longer");
                }
            }
            awaitTurn(body, out, watch);
            out.write(answers.of(line, compiled));
            out.write('\n');
            watch.progress();
        }
    }

    /** A caller who has used up what it may is read no further for a while; what is answered until then it gets. */
    private void awaitTurn(BatchBody body, OutputStream out, StallWatch watch) throws IOException {
        for (Duration wait = spending.line(body.connection());
                !wait.isZero();
                wait = spending.line(body.connection())) {
            out.flush();
            watch.progress();
            // it is us who stall; and so that who goes away meanwhile is noticed
            LockSupport.parkNanos(Math.min(wait.toNanos(), LOOK.toNanos()));
            watch.progress();
        }
    }

    /** Who went away, or stalled for too long, made no mistake that anybody would have to hear of. */
    private void write(BatchBody body, OutputStream out, Writing writing) {
        try (StallWatch watch = new StallWatch(body, patience)) {
            writing.to(watch);
            // with the watch still on
            out.flush();
        } catch (IOException e) {
            body.abort();
        }
    }

    private interface Writing {
        void to(StallWatch watch) throws IOException;
    }
}
