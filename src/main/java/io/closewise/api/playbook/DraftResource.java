package io.closewise.api.playbook;

import io.closewise.access.CurrentCaller;
import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.idempotency.Idempotent;
import io.closewise.api.json.MergePatchType;
import io.closewise.api.playbook.PlaybookAnswers.DraftCheck;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookDraft;
import io.closewise.api.playbook.PlaybookRequests.CreatePlaybookRequest;
import io.closewise.api.playbook.PlaybookRequests.PatchDraftRequest;
import io.closewise.api.playbook.PlaybookRequests.SaveDraftRequest;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.publishing.Drafts;
import io.closewise.publishing.Publishing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@RolesAllowed(Role.Names.EDIT_PLAYBOOKS)
@Path("/v1/playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
@APIResponse(responseCode = "503", ref = "NotReady")
public class DraftResource {

    private static final String RULE =
            " Name the draft that you have read by its etag, in `If-Match` or in the body. Without one it is a 428; where"
                    + " somebody was faster it is a 412 that shows both sides, and nothing is stored.";

    private final Drafts drafts;
    private final Publishing publishing;
    private final Beginnings beginnings;
    private final CurrentCaller caller;

    DraftResource(Drafts drafts, Publishing publishing, Beginnings beginnings, CurrentCaller caller) {
        this.caller = caller;
        this.drafts = drafts;
        this.publishing = publishing;
        this.beginnings = beginnings;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createPlaybook",
            summary = "Create a playbook",
            description =
                    "It begins as a draft: with a copy of another playbook, on top of another one, with a document of"
                            + " yours, or empty. At most 1,000 playbooks are kept.")
    @APIResponse(
            responseCode = "201",
            description = "The draft of the new playbook; the header Location has its address.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public RestResponse<PlaybookDraft> create(
            CreatePlaybookRequest request,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author) {
        Desk desk = drafts.create(
                request.key(), beginnings.document(request), Told.by(caller.get(), author, request.author(), null));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, PlaybookViews.draft(desk))
                .header(HttpHeaders.ETAG, Etags.quoted(desk.etag()))
                .header(HttpHeaders.LOCATION, "/v1/playbooks/" + desk.key() + "/draft")
                .build();
    }

    @GET
    @Path("/{key}/draft")
    @Operation(
            operationId = "getDraft",
            summary = "Read the draft",
            description =
                    "What is being worked on. Where no draft was saved, the published document is where one begins: save"
                            + " it with the etag given here.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<PlaybookDraft> get(@Parameter(ref = "PlaybookKey") @PathParam("key") String key) {
        return tagged(drafts.desk(key));
    }

    @PUT
    @Path("/{key}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveDraft",
            summary = "Write the draft",
            description =
                    "The whole document, with faults or without; at most 4 MiB, 4,000,000 characters and 250,000 names,"
                            + " values and brackets. An open `basedOn` is pinned to the revision that its base has now."
                            + RULE)
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now, with its new etag.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public RestResponse<PlaybookDraft> save(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            SaveDraftRequest request,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author) {
        return tagged(drafts.save(
                key,
                Told.etag(ifMatch, request.etag()),
                PlaybookDocument.of(request.document()),
                Told.by(caller.get(), author, request.author(), null)));
    }

    @PATCH
    @Path("/{key}/draft")
    @Consumes(MergePatchType.MERGE_PATCH)
    @Operation(
            operationId = "patchDraft",
            summary = "Change the draft in part",
            description =
                    "JSON Merge Patch (RFC 7396) of the draft, whose `document` is merged with the one that is sent."
                            + RULE)
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now, with its new etag.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public RestResponse<PlaybookDraft> patch(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            PatchDraftRequest request,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author) {
        if (!request.document().isObject()) {
            throw ProblemException.badField("document", "must be a JSON object");
        }
        return tagged(drafts.patch(
                key,
                Told.etag(ifMatch, request.etag()),
                request.document(),
                Told.by(caller.get(), author, request.author(), null)));
    }

    @DELETE
    @Path("/{key}/draft")
    @Operation(
            operationId = "discardDraft",
            summary = "Throw the draft away",
            description =
                    "What is published is where the next draft begins. The draft of a playbook that was never published"
                            + " stays." + RULE)
    @APIResponse(
            responseCode = "200",
            description = "Where the next draft begins.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public RestResponse<PlaybookDraft> discard(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            @Parameter(ref = "Etag") @QueryParam("etag") @Nullable String etag,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author,
            @Parameter(ref = "AuthorInAddress") @QueryParam("author") @Nullable String authorInAddress) {
        return tagged(drafts.discard(key, Told.etag(ifMatch, etag), Told.by(caller.get(), author, authorInAddress)));
    }

    @POST
    @Path("/{key}/draft/check")
    @Operation(
            operationId = "checkDraft",
            summary = "Check the draft",
            description =
                    "Everything that the linter finds, each with the place in the document and what to do. Of more than"
                            + " 500 findings the gravest are told, and the last one, `MORE_FINDINGS`, says so. Nothing is"
                            + " stored, and nothing is published.")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content = @Content(schema = @Schema(implementation = DraftCheck.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<DraftCheck> check(@Parameter(ref = "PlaybookKey") @PathParam("key") String key) {
        Publishing.Check check = publishing.check(key);
        return RestResponse.ResponseBuilder.ok(new DraftCheck(
                        check.etag(),
                        check.checked().isPublishable(),
                        PlaybookViews.findings(check.checked().findings())))
                .header(HttpHeaders.ETAG, Etags.quoted(check.etag()))
                .build();
    }

    static RestResponse<PlaybookDraft> tagged(Desk desk) {
        return RestResponse.ResponseBuilder.ok(PlaybookViews.draft(desk))
                .header(HttpHeaders.ETAG, Etags.quoted(desk.etag()))
                .build();
    }
}
