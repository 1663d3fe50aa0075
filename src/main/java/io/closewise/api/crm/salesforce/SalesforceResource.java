package io.closewise.api.crm.salesforce;

import io.closewise.access.Role;
import io.closewise.api.crm.flat.FlatDeal;
import io.closewise.api.crm.flat.FlatDeals;
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
@Path("/v1/crm/salesforce/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "In a CRM")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class SalesforceResource {

    private final FlatDeals deals;

    SalesforceResource(FlatDeals deals) {
        this.deals = deals;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "salesforceAdvise",
            summary = "Recommend for a flow of Salesforce",
            description =
                    "The same recommendation for External Services, Flow and Apex: nothing nested in the request, records of"
                            + " single values in the answer, in the sizes of a Recommendation record. `stageName` is the"
                            + " StageName of the Opportunity. Nothing is stored, so that it may be called again at any time.")
    @APIResponse(
            responseCode = "200",
            description = "What a flow shows or stores.",
            content = @Content(schema = @Schema(implementation = SalesforceAnswer.class)))
    public SalesforceAnswer advise(
            FlatDeal deal, @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String playbook) {
        return SalesforceAnswer.of(deals.answer(deal, "SALESFORCE", playbook), deal.ref());
    }
}
