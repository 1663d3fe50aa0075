package io.closewise.api.crm;

import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.OwnMappings;
import io.closewise.crm.StageMappings;
import io.closewise.database.CurrentTenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/stage-mappings/{crm}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CRM", description = "How the stages of a CRM are read as ours.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "503", ref = "NotReady")
public class StageMappingResource {

    private static final String SHAPE =
            "must be letters and digits, in parts joined by single hyphens or underscores, at most 64 characters";

    private final OwnMappings mappings;
    private final CurrentTenant tenant;

    StageMappingResource(OwnMappings mappings, CurrentTenant tenant) {
        this.mappings = mappings;
        this.tenant = tenant;
    }

    @GET
    @RolesAllowed(Role.Names.RECOMMEND)
    @Operation(
            operationId = "getStageMapping",
            summary = "Read how the stages of a CRM are read",
            description =
                    "The built-in reading of SALESFORCE, HUBSPOT, PIPEDRIVE, DYNAMICS and ZOHO, with your own over it; or a"
                            + " CRM of your own. `crmStage` of a deal context is read by it.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping.",
            content = @Content(schema = @Schema(implementation = StageMappingDocument.class)))
    public RestResponse<StageMappingDocument> get(@Parameter(ref = "Crm") @PathParam("crm") String crm) {
        checkKey(crm);
        OwnMapping own = mappings.find(tenant.get(), crm);
        if (own.edit() == 0 && !StageMappings.builtIn().contains(crm)) {
            throw new ProblemException(Problem.of(
                    Kind.NOT_FOUND,
                    "No stages of this CRM are mapped. Built in are " + String.join(", ", StageMappings.builtIn())
                            + "; one of your own is begun by PUT with the etag " + OwnMapping.NONE.etag() + "."));
        }
        return tagged(crm, own);
    }

    @PUT
    @RolesAllowed(Role.Names.ADMINISTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveStageMapping",
            summary = "Map the stages of a CRM",
            description =
                    "Your own entries take the place of those that you had, and win over the built-in ones. They answer on"
                            + " every replica within 2 seconds. Name the mapping that you have read by its etag, in `If-Match` or"
                            + " in the body; the first one of a CRM of your own has the etag `m0`. Without one it is a 428;"
                            + " where somebody was faster it is a 412 that tells the etag that is there now. At most 50 CRMs of"
                            + " your own are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The mapping as it is now, with its new etag.",
            content = @Content(schema = @Schema(implementation = StageMappingDocument.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public RestResponse<StageMappingDocument> save(
            @Parameter(ref = "Crm") @PathParam("crm") String crm,
            SaveStageMappingRequest request,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        checkKey(crm);
        String etag = Etags.told(ifMatch, request.etag());
        if (etag == null) {
            throw new ProblemException(Problem.of(
                    Kind.PRECONDITION_REQUIRED,
                    "Say with the etag of the mapping which one you have read, in the header If-Match or as etag; GET it, or"
                            + " say " + OwnMapping.NONE.etag() + " where there is none."));
        }
        return tagged(crm, mappings.save(tenant.get(), crm, etag, OwnEntries.of(crm, request)));
    }

    private static RestResponse<StageMappingDocument> tagged(String crm, OwnMapping own) {
        return RestResponse.ResponseBuilder.ok(StageMappingDocument.of(crm, own))
                .header(HttpHeaders.ETAG, Etags.quoted(own.etag()))
                .build();
    }

    /** A CRM that is built in is written as it is, so that nobody maps one beside it by mistake. */
    private static void checkKey(String crm) {
        if (crm.length() > 64 || !crm.matches("[A-Za-z0-9]+([_-][A-Za-z0-9]+)*")) {
            throw ProblemException.badField("crm", SHAPE);
        }
        for (String known : StageMappings.builtIn()) {
            if (known.equalsIgnoreCase(crm) && !known.equals(crm)) {
                throw ProblemException.badField("crm", "must be written " + known);
            }
        }
    }
}
