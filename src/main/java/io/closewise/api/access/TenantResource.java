package io.closewise.api.access;

import io.closewise.access.Caller;
import io.closewise.access.CurrentCaller;
import io.closewise.access.Role;
import io.closewise.access.Tenants;
import io.closewise.api.access.AccessAnswers.RemovedRows;
import io.closewise.api.access.AccessAnswers.RemovedTenant;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.ADMINISTER)
@Path("/v1/tenants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "503", ref = "NotReady")
public class TenantResource {

    private static final Logger LOG = Logger.getLogger(TenantResource.class);

    private final Tenants tenants;
    private final CurrentCaller caller;

    TenantResource(Tenants tenants, CurrentCaller caller) {
        this.tenants = tenants;
        this.caller = caller;
    }

    @DELETE
    @Operation(
            operationId = "removeTenant",
            summary = "Remove a tenant",
            description =
                    "Removes everything that is stored of a tenant: playbooks with their drafts, revisions and audits, stage"
                            + " mappings, outcomes, and keys, which hold no longer. Nothing of it comes back. A tenant removes itself, and"
                            + " whoever runs the service removes any. That it was done, when and by whom stays noted.")
    @APIResponse(responseCode = "200", description = "What was removed.")
    public RemovedTenant remove(
            @Parameter(description = "The id of the tenant.", example = "acme") @PathParam("id") String id,
            @Parameter(
                            description = "The id of the tenant once more, so that nobody does it by mistake.",
                            required = true, example = "acme")
                    @QueryParam("confirm")
                    @Nullable
                    String confirm) {
        Caller by = caller.get();
        if (!by.tenant().value().equals(id) && !by.operator()) {
            // of another tenant not even that it exists is told
            throw noSuchTenant();
        }
        TenantId tenant = tenant(id);
        if (!id.equals(confirm)) {
            throw ProblemException.badField("confirm", "must be the id of the tenant, as it stands in the address");
        }
        var removed = tenants.remove(tenant, by.name());
        LOG.infof("Tenant %s was removed by %s.", tenant, by.name());
        return new RemovedTenant(
                id,
                removed.entrySet().stream()
                        .map(table -> new RemovedRows(table.getKey(), table.getValue()))
                        .toList());
    }

    private static TenantId tenant(String id) {
        try {
            TenantId tenant = new TenantId(id);
            if (!tenant.equals(TenantId.SHARED)) {
                return tenant;
            }
        } catch (IllegalArgumentException e) {
            // nobody has such an id
        }
        throw noSuchTenant();
    }

    private static ProblemException noSuchTenant() {
        return new ProblemException(Problem.of(Kind.NOT_FOUND, "You know no tenant of this id."));
    }
}
