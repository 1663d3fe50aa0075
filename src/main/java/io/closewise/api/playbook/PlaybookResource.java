package io.closewise.api.playbook;

import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.Paging;
import io.closewise.api.json.Faults;
import io.closewise.api.playbook.PlaybookAnswers.AuditPage;
import io.closewise.api.playbook.PlaybookAnswers.AuditRow;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookEntry;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookPage;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookRevision;
import io.closewise.api.playbook.PlaybookAnswers.RevisionEntry;
import io.closewise.api.playbook.PlaybookAnswers.RevisionPage;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.PlaybookArchive;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
@Tag(name = "Playbooks", description = "Playbooks as documents: drafts, revisions, and who did what.")
@APIResponse(responseCode = "503", ref = "NotReady")
public class PlaybookResource {

    private final PlaybookArchive archive;

    PlaybookResource(PlaybookArchive archive) {
        this.archive = archive;
    }

    @GET
    @Operation(
            operationId = "listPlaybooks",
            summary = "List the playbooks",
            description = "Every playbook, with the revision of it that answers.")
    @APIResponse(responseCode = "200", description = "The playbooks in the order of their keys.")
    public PlaybookPage list(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        int size = size(limit, cursor, cursor == null || cursor.matches("[a-z0-9-]{1,64}"));
        List<PlaybookEntry> found = archive.playbooks(cursor, size + 1).stream()
                .map(PlaybookViews::entry)
                .toList();
        Paging<PlaybookEntry> page = Paging.cut(found, size, PlaybookEntry::key);
        return new PlaybookPage(page.items(), page.next());
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getPlaybook",
            summary = "Read what is published",
            description =
                    "The published revision of a playbook with its document; GET the draft for what is being worked on.")
    @APIResponse(
            responseCode = "200",
            description = "The published revision.",
            content = @Content(schema = @Schema(implementation = PlaybookRevision.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<PlaybookRevision> get(@Parameter(ref = "PlaybookKey") @PathParam("key") String key) {
        return tagged(archive.desk(key)
                .map(Desk::published)
                .map(published -> PlaybookViews.revision(key, published))
                .orElseThrow(() -> new NoSuchPlaybookException(key)));
    }

    @GET
    @Path("/{key}/revisions")
    @Operation(
            operationId = "listRevisions",
            summary = "List the revisions",
            description = "Everything that was ever published under this key, without the documents.")
    @APIResponse(responseCode = "200", description = "The revisions, the newest first.")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RevisionPage revisions(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        int size = size(limit, cursor, cursor == null || isNumber(cursor, 9));
        List<RevisionEntry> found =
                archive.revisions(key, cursor == null ? Integer.MAX_VALUE : Integer.parseInt(cursor), size + 1).stream()
                        .map(PlaybookViews::revision)
                        .toList();
        Paging<RevisionEntry> page = Paging.cut(found, size, revision -> String.valueOf(revision.revision()));
        return new RevisionPage(page.items(), page.next());
    }

    @GET
    @Path("/{key}/revisions/{revision}")
    @Operation(
            operationId = "getRevision",
            summary = "Read one revision",
            description = "A revision with its document, as it was published.")
    @APIResponse(
            responseCode = "200",
            description = "The revision.",
            content = @Content(schema = @Schema(implementation = PlaybookRevision.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public RestResponse<PlaybookRevision> revision(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            @Parameter(description = "The number of the revision, from 1 up.", example = "1") @PathParam("revision")
                    String revision) {
        if (!isNumber(revision, 9)) {
            throw ProblemException.badField("revision", "must be a whole number from 1 up");
        }
        int number = Integer.parseInt(revision);
        return tagged(archive.revision(key, number)
                .map(stored -> PlaybookViews.revision(key, stored))
                .orElseThrow(() -> new NoSuchRevisionException(key, number)));
    }

    @GET
    @Path("/{key}/audit")
    @Operation(
            operationId = "listAudit",
            summary = "List what was done",
            description = "Who did what to this playbook and when. It is only added to.")
    @APIResponse(responseCode = "200", description = "What was done, the newest first.")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public AuditPage audit(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        int size = size(limit, cursor, cursor == null || isNumber(cursor, 18));
        List<AuditRow> found =
                archive.audit(key, cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor), size + 1).stream()
                        .map(PlaybookViews::audit)
                        .toList();
        Paging<AuditRow> page = Paging.cut(found, size, row -> String.valueOf(row.id()));
        return new AuditPage(page.items(), page.next());
    }

    private static RestResponse<PlaybookRevision> tagged(PlaybookRevision revision) {
        return RestResponse.ResponseBuilder.ok(revision)
                .header(HttpHeaders.ETAG, Etags.quoted(revision.etag()))
                .build();
    }

    private static boolean isNumber(String text, int digits) {
        return text.matches("[1-9][0-9]{0," + (digits - 1) + "}");
    }

    private static int size(@Nullable String limit, @Nullable String cursor, boolean cursorIsOne) {
        Faults faults = new Faults();
        int size = Paging.size(limit, faults);
        if (!cursorIsOne) {
            Paging.noCursor(faults);
        }
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        return size;
    }
}
