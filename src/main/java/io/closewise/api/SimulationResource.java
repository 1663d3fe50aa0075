package io.closewise.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.access.Role;
import io.closewise.api.SimulationResponse.SimulatedChange;
import io.closewise.api.limits.Lightening;
import io.closewise.api.limits.Spending;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Lines;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.simulation.DealChange;
import io.closewise.simulation.SimulatedDeal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RolesAllowed(Role.Names.EDIT_PLAYBOOKS)
@Path("/v1/simulations")
@Tag(name = "Simulations", description = "What a playbook would change, before it answers anybody.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class SimulationResource {

    static final String LINES = Lines.TYPE;

    private static final int USUAL_LIMIT = 100;
    private static final int PROGRESS_EVERY = 500;

    private final Simulations simulations;
    private final ObjectMapper mapper;
    private final Spending spending;
    private final CurrentVertxRequest current;

    SimulationResource(Simulations simulations, ObjectMapper mapper, Spending spending, CurrentVertxRequest current) {
        this.simulations = simulations;
        this.spending = spending;
        this.current = current;
        // a line at a time is written, and the stream stays open after it
        this.mapper = mapper.copy().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "simulate",
            summary = "See what a playbook would change",
            description =
                    "Decides the same deals by two playbooks, of which one may be a draft, and says what differs and why, in"
                            + " sum how often each technique appears, leads and is blocked, how many deals are left with"
                            + " nothing, and whether anything harmful was unblocked. A draft need not be free of faults; it has"
                            + " to be readable. With `Accept: application/x-ndjson` it comes as lines while it runs: first what"
                            + " is compared, then changes and progress, last the summary; then `limit` counts for nothing. As JSON the"
                            + " changes listed have 4,000,000 characters at most. Ten deals cost as much as a call.")
    @APIResponse(
            responseCode = "200",
            description = "What differs.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SimulationResponse.class)),
                @Content(mediaType = LINES, schema = @Schema(implementation = SimulationLine.class))
            })
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public SimulationResponse simulate(SimulationRequest request) {
        SimulationRun run = prepare(request);
        int limit = Objects.requireNonNullElse(request.limit(), USUAL_LIMIT);
        SimulatedChanges changes = new SimulatedChanges(mapper, limit, SimulatedChanges.MOST_CHARACTERS);
        if (!run.decideAll(changes::add, this::isWaitedFor)) {
            throw new ProblemException(Problem.of(Kind.NOT_READY, "Whoever asked has gone away."));
        }
        return new SimulationResponse(run.before(), run.after(), run.summary(), changes.listed(), changes.leftOut());
    }

    /** An answer that came too late, in place of this one, counts as one. */
    private boolean isWaitedFor() {
        return isWaitedFor(current.getCurrent());
    }

    private static boolean isWaitedFor(RoutingContext request) {
        return !request.response().ended() && !request.response().closed();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(LINES)
    @Operation(hidden = true)
    public StreamingOutput stream(SimulationRequest request) {
        SimulationRun run = prepare(request);
        RoutingContext asked = current.getCurrent();
        return out -> stream(run, asked, out);
    }

    /** Each deal costs what a context of a batch costs. */
    private SimulationRun prepare(SimulationRequest request) {
        SimulationRun run = simulations.prepare(request);
        spending.contexts(current.getCurrent(), run.deals().size());
        // what follows takes time, and little memory
        Lightening.of(current.getCurrent());
        return run;
    }

    private void stream(SimulationRun run, RoutingContext asked, OutputStream out) throws IOException {
        write(out, SimulationLine.of(run));
        int done = 0;
        for (SimulatedDeal deal : run.deals()) {
            if (!isWaitedFor(asked)) {
                return;
            }
            DealChange change = run.decide(deal);
            if (change.isChange()) {
                write(out, SimulationLine.of(SimulatedChange.of(change)));
            }
            if (++done % PROGRESS_EVERY == 0) {
                write(out, SimulationLine.of(done, run.deals().size()));
                out.flush();
            }
        }
        write(out, SimulationLine.of(run.summary()));
    }

    private void write(OutputStream out, SimulationLine line) throws IOException {
        mapper.writeValue(out, line);
        out.write('\n');
    }
}
