package io.closewise.api;

import io.closewise.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

    private final ServingPlaybook playbook;
    private final Recommendations recommendations;

    RecommendationResource(ServingPlaybook playbook, Recommendations recommendations) {
        this.playbook = playbook;
        this.recommendations = recommendations;
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
        return recommendations.answer(request, playbook.get(key, revision));
    }
}
