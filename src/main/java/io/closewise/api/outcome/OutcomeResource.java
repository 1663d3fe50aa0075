package io.closewise.api.outcome;

import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.problem.ProblemException;
import io.closewise.database.CurrentTenant;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Outcomes;
import io.closewise.outcome.Reported;
import io.closewise.playbook.document.Nearest;
import io.closewise.serving.ServedPlaybook;
import io.closewise.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes", description = "What became of asks, and what can be learnt from it.")
@APIResponse(responseCode = "503", ref = "NotReady")
public class OutcomeResource {

    private final Outcomes outcomes;
    private final ServedPlaybook served;
    private final CurrentTenant tenant;
    private final Clock clock;

    OutcomeResource(Outcomes outcomes, ServedPlaybook served, CurrentTenant tenant, Clock clock) {
        this.outcomes = outcomes;
        this.served = served;
        this.tenant = tenant;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.REPORT_OUTCOMES)
    @Operation(
            operationId = "reportOutcome",
            summary = "Report what became of an ask",
            description =
                    "The same `recommendationId`, `technique` and `result` again are the same report: it is answered with 200 and"
                            + " what is kept, and nothing changes, so that it may be sent as often as one likes.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept.",
            content = @Content(schema = @Schema(implementation = OutcomeDocument.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was reported before; this is what is kept.",
            content = @Content(schema = @Schema(implementation = OutcomeDocument.class)))
    public RestResponse<OutcomeDocument> report(OutcomeRequest request) {
        TenantId who = tenant.get();
        UUID answer = UUID.fromString(request.recommendationId());
        checkTechnique(who, answer, request.technique());
        if (request.on().isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
            throw ProblemException.badField("on", "must not be in the future (UTC)");
        }
        Reported reported = outcomes.report(
                who,
                new Outcome(
                        answer,
                        request.technique(),
                        request.stage(),
                        request.segment(),
                        request.result(),
                        request.on(),
                        request.buyerRating(),
                        request.comment()));
        OutcomeDocument document = OutcomeDocument.of(reported);
        return RestResponse.ResponseBuilder.create(
                        reported.anew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, document)
                .header(HttpHeaders.ETAG, Etags.quoted(document.etag()))
                .build();
    }

    /** What has been recommended once may be gone from the playbook when its later results come. */
    private void checkTechnique(TenantId who, UUID answer, String technique) {
        Set<String> known = served.techniques(who);
        if (known.contains(technique) || outcomes.knowsAsk(who, answer, technique)) {
            return;
        }
        throw ProblemException.badField(
                "technique",
                "is no technique of a published playbook; "
                        + Nearest.likely(technique, known)
                                .map(nearest -> "nearest by spelling is " + nearest + "; ")
                                .orElse("")
                        + "GET /v1/techniques lists them");
    }
}
