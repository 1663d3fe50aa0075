package io.closewise.api.crm.pipedrive;

import io.closewise.access.Role;
import io.closewise.api.crm.flat.FlatDeal;
import io.closewise.api.crm.flat.FlatDeals;
import io.closewise.api.json.StrictJson;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path(PanelResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "In a CRM")
@APIResponse(responseCode = "503", ref = "NotReady")
public class PanelResource {

    static final String PATH = "/v1/crm/pipedrive/panel";

    private final FlatDeals deals;
    private final StrictJson json;

    PanelResource(FlatDeals deals, StrictJson json) {
        this.deals = deals;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "fillPipedrivePanel",
            summary = "Recommend for a panel of Pipedrive",
            description =
                    "What Pipedrive calls to fill a JSON panel, with HTTP Basic or with its own `token`; an API key does as"
                            + " well. Pipedrive tells only which deal it is (`resource`, `view`, `userId`, `companyId`,"
                            + " `selectedIds`), so every fact is a parameter of the panel's address, named as in FlatDeal,"
                            + " with commas between the entries of a list. Where too little is known, a row says what is"
                            + " missing in place of an error.")
    @Parameter(
            name = "companyId",
            in = ParameterIn.QUERY,
            description = "The company, as Pipedrive appends it.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 20),
            example = "12345")
    @Parameter(
            name = "stageName",
            in = ParameterIn.QUERY,
            description = "The name or the id of the deal's stage.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200),
            example = "Proposal Made")
    @Parameter(
            name = "authority",
            in = ParameterIn.QUERY,
            description = "Whether the contact can decide: CONFIRMED, DELEGATED, UNCLEAR, ABSENT or NONE.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 20),
            example = "CONFIRMED")
    @APIResponse(
            responseCode = "200",
            description = "The rows of the panel.",
            content = @Content(schema = @Schema(implementation = PipedrivePanel.class)))
    public PipedrivePanel panel(
            @Context UriInfo address, @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String playbook) {
        PanelFacts facts = new PanelFacts(address.getQueryParameters());
        try {
            FlatDeal deal = json.read(facts.body(), FlatDeal.class);
            return PanelRows.of(deals.answer(deal, "PIPEDRIVE", playbook).brief(), facts.unread());
        } catch (ProblemException e) {
            if (e.problem().status() >= Kind.INTERNAL_ERROR.status()) {
                throw e;
            }
            return PanelRows.of(e.problem());
        }
    }
}
