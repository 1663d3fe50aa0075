package io.closewise.api;

import io.closewise.access.Role;
import io.closewise.api.PhrasingCheckRequest.BuyerEventEntry;
import io.closewise.api.PhrasingCheckResponse.PhrasingFinding;
import io.closewise.phrasing.Assessment;
import io.closewise.phrasing.BuyerEvent;
import io.closewise.phrasing.Draft;
import io.closewise.phrasing.PhrasingCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path("/v1/phrasings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phrasing", description = "What in a sentence presses or misleads, and a better way to say it.")
public class PhrasingResource {

    private final PhrasingCheck check = new PhrasingCheck();

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkPhrasing",
            summary = "Check a draft for what presses or misleads",
            description =
                    "Finds sixteen patterns, says why each presses or misleads, and offers a rewrite that can be sent as it"
                            + " is. Fast enough for each pause in typing.")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content = @Content(schema = @Schema(implementation = PhrasingCheckResponse.class)))
    public PhrasingCheckResponse check(PhrasingCheckRequest request) {
        Assessment assessment = check.check(new Draft(
                request.text(),
                request.locale(),
                event(request.buyerEvent()),
                Objects.requireNonNullElse(request.claims(), List.of())));
        return new PhrasingCheckResponse(
                assessment.verdict(),
                assessment.findings().stream()
                        .map(finding -> new PhrasingFinding(
                                finding.pattern(),
                                finding.severity(),
                                finding.start(),
                                finding.end(),
                                finding.excerpt(),
                                finding.reason(),
                                finding.rewrite(),
                                finding.guardrail()))
                        .toList());
    }

    private static @Nullable BuyerEvent event(@Nullable BuyerEventEntry event) {
        return event == null ? null : new BuyerEvent(event.date(), event.owner(), event.consequence());
    }
}
