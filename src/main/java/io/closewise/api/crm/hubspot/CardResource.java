package io.closewise.api.crm.hubspot;

import io.closewise.access.Role;
import io.closewise.api.Briefings;
import io.closewise.api.RecommendationRequest;
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
@Path(CardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "In a CRM", description = "The same recommendation in the shapes that single CRMs show and store.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class CardResource {

    static final String PATH = "/v1/crm/hubspot/card";

    private final Briefings briefings;

    CardResource(Briefings briefings) {
        this.briefings = briefings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "hubspotCard",
            summary = "Recommend for a card of HubSpot",
            description =
                    "What a UI extension calls with `hubspot.fetch`. HubSpot signs the request (X-HubSpot-Signature-v3) and"
                            + " adds `portalId` to the address, by which the tenant is known; an API key or a token does as"
                            + " well. Nothing is stored, so that it may be called again at any time; each signature is"
                            + " taken once, and once more where there was no answer or a fault of ours.")
    @APIResponse(
            responseCode = "200",
            description = "What the card shows.",
            content = @Content(schema = @Schema(implementation = HubSpotCard.class)))
    public HubSpotCard card(
            RecommendationRequest request,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String playbook) {
        return HubSpotCard.of(briefings.answer(request, playbook), request.ref());
    }
}
