package io.closewise.api.playbook;

import io.closewise.access.CurrentCaller;
import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.idempotency.Idempotent;
import io.closewise.api.playbook.PlaybookAnswers.PublicationAnswer;
import io.closewise.api.playbook.PlaybookRequests.PublishRequest;
import io.closewise.api.playbook.PlaybookRequests.RollbackRequest;
import io.closewise.database.CurrentTenant;
import io.closewise.playbook.Finding;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.archive.PlaybookArchive.Publication;
import io.closewise.publishing.Publishing;
import io.closewise.serving.ServedPlaybook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.PUBLISH_PLAYBOOKS)
@Path("/v1/playbooks/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
@APIResponse(responseCode = "503", ref = "NotReady")
public class PublicationResource {

    /** Whoever publishes and asks next gets the new revision, as a rule; a replica that is slower than this catches up by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Publishing publishing;
    private final ServedPlaybook served;
    private final CurrentTenant tenant;
    private final CurrentCaller caller;

    PublicationResource(Publishing publishing, ServedPlaybook served, CurrentTenant tenant, CurrentCaller caller) {
        this.caller = caller;
        this.publishing = publishing;
        this.served = served;
        this.tenant = tenant;
    }

    @POST
    @Idempotent
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishPlaybook",
            summary = "Publish the draft",
            description =
                    "Checks the draft, and where nothing found is an ERROR makes it the next revision, which answers on"
                            + " every replica within two seconds. The first publication of the built-in playbook makes it your own.")
    @APIResponse(
            responseCode = "200",
            description = "The new revision.",
            content = @Content(schema = @Schema(implementation = PublicationAnswer.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public RestResponse<PublicationAnswer> publish(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            PublishRequest request,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author) {
        Publishing.Outcome outcome = publishing.publish(
                key,
                Etags.told(ifMatch, request.etag()),
                Told.by(caller.get(), author, request.author(), request.note()));
        return answer(key, outcome.publication(), outcome.findings());
    }

    @POST
    @Idempotent
    @Path("/rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rollBackPlaybook",
            summary = "Publish an earlier revision again",
            description =
                    "The document of an earlier revision becomes the next one. It is not checked anew, so that rolling back"
                            + " works when it is needed. A draft stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The new revision.",
            content = @Content(schema = @Schema(implementation = PublicationAnswer.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public RestResponse<PublicationAnswer> rollBack(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            RollbackRequest request,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author) {
        Publication publication = publishing.rollBack(
                key,
                request.revision(),
                Etags.told(ifMatch, request.etag()),
                Told.by(caller.get(), author, request.author(), request.note()));
        return answer(key, publication, List.of());
    }

    private RestResponse<PublicationAnswer> answer(String key, Publication publication, List<Finding> findings) {
        try {
            var unused = served.awaitAnswering(
                    new PlaybookId(tenant.get(), key), publication.revision().number(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String etag = publication.revision().etag();
        return RestResponse.ResponseBuilder.ok(new PublicationAnswer(
                        key,
                        etag,
                        PlaybookViews.revision(publication.revision()),
                        publication.tookOver(),
                        PlaybookViews.findings(findings)))
                .header(HttpHeaders.ETAG, Etags.quoted(etag))
                .build();
    }
}
