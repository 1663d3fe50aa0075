package io.closewise.api;

import io.closewise.access.Role;
import io.closewise.deal.DealContext;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.Recommendation;
import io.closewise.telemetry.DecisionMeters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations", description = "What to ask next, how to put it, and when not to ask at all.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class RecommendationResource {

    /** How many techniques are wanted where nobody says so. */
    private static final int USUAL_LIMIT = 5;

    private final ServingPlaybook playbook;
    private final DealContexts contexts;
    private final PhrasingTemplates templates;
    private final DecisionMeters meters;
    private final Clock clock;

    RecommendationResource(
            ServingPlaybook playbook,
            DealContexts contexts,
            PhrasingTemplates templates,
            DecisionMeters meters,
            Clock clock) {
        this.playbook = playbook;
        this.contexts = contexts;
        this.templates = templates;
        this.meters = meters;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recommend",
            summary = "Recommend closing techniques for a deal",
            description =
                    "Reads the deal context into signals and judges every technique of the playbook by them. Nothing of"
                            + " the request is stored, so that it may be sent again at any time. The revision that is"
                            + " published answers, from start to end; with `revision` an earlier one answers again what it"
                            + " would have answered then, `asOf` given.")
    @APIResponse(
            responseCode = "200",
            description = "What to ask, what not to do, and why.",
            content = @Content(schema = @Schema(implementation = RecommendationResponse.class)))
    public RecommendationResponse recommend(
            RecommendationRequest request,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        long start = System.nanoTime();
        DealContext deal = contexts.of(request);
        CompiledPlaybook compiled = playbook.get(key, revision);
        Instant asOf = Objects.requireNonNullElseGet(request.asOf(), clock::instant);
        int limit = Objects.requireNonNullElse(request.limit(), USUAL_LIMIT);
        Recommendation recommendation = compiled.recommend(deal, asOf, limit);
        RecommendationResponse answer = Answers.of(
                recommendation, compiled.revision(), templates.of(compiled), told(request.values()), request.ref());
        meters.given(recommendation, System.nanoTime() - start);
        return answer;
    }

    /** A value of null is the same as none. */
    private static Map<String, String> told(@Nullable Map<String, @Nullable String> values) {
        Map<String, String> told = new HashMap<>();
        if (values != null) {
            values.forEach((name, value) -> {
                if (value != null) {
                    told.put(name, value);
                }
            });
        }
        return told;
    }
}
