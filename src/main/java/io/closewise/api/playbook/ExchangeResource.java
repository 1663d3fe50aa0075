package io.closewise.api.playbook;

import io.closewise.access.CurrentCaller;
import io.closewise.access.Role;
import io.closewise.api.Etags;
import io.closewise.api.idempotency.Idempotent;
import io.closewise.api.playbook.PlaybookAnswers.PlaybookDraft;
import io.closewise.api.problem.PlaybookDocumentShape;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.StoredRevision;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.publishing.Drafts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.EDIT_PLAYBOOKS)
@Path("/v1/playbooks")
@Tag(name = "Playbooks")
@APIResponse(responseCode = "503", ref = "NotReady")
public class ExchangeResource {

    private static final String KEY = "(?=.{1,64}$)(?!(schema|import)$)[a-z0-9]+(-[a-z0-9]+)*";

    private final Drafts drafts;
    private final PlaybookArchive archive;
    private final CurrentCaller caller;

    ExchangeResource(Drafts drafts, PlaybookArchive archive, CurrentCaller caller) {
        this.caller = caller;
        this.drafts = drafts;
        this.archive = archive;
    }

    @GET
    @Path("/schema")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPlaybookSchema",
            summary = "Read the schema of the document",
            description =
                    "JSON Schema 2020-12 of a playbook document, by which an editor completes and checks what is typed.")
    @APIResponse(
            responseCode = "200",
            description = "The schema.",
            content = @Content(schema = @Schema(implementation = JsonSchemaShape.class)))
    public String schema() {
        return DocumentReader.schema().toString();
    }

    @GET
    @Path("/{key}/export")
    @Produces({MediaType.APPLICATION_JSON, Documents.YAML})
    @Operation(
            operationId = "exportPlaybook",
            summary = "Export what is published",
            description =
                    "The published document, or that of another revision, as a file for people and for version control:"
                            + " importing it gives the same document, and exporting that the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The document as JSON or YAML.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The `etag` of the revision, in quotes; the body of the revision has it too.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlaybookDocumentShape.class)),
                @Content(mediaType = Documents.YAML, schema = @Schema(implementation = PlaybookDocumentShape.class))
            })
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response export(
            @Parameter(ref = "PlaybookKey") @PathParam("key") String key,
            @Parameter(ref = "Format") @QueryParam("format") @Nullable String format,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision,
            @Context HttpHeaders headers) {
        boolean yaml = isYaml(format, headers);
        StoredRevision stored = stored(key, revision);
        PlaybookDocument document = PlaybookDocument.ofJson(stored.document());
        return Response.ok(yaml ? document.yaml() : document.json())
                .type((yaml ? Documents.YAML : MediaType.APPLICATION_JSON) + ";charset=UTF-8")
                .header(HttpHeaders.ETAG, Etags.quoted(stored.info().etag()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + key + "-" + stored.info().number() + (yaml ? ".yaml" : ".json")
                                + "\"")
                .build();
    }

    @POST
    @Idempotent
    @Path("/import")
    @Consumes({MediaType.APPLICATION_JSON, Documents.YAML, Documents.OLD_YAML, Documents.TEXT_YAML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importPlaybook",
            summary = "Import a document",
            description =
                    "The document becomes the draft of the playbook whose key it has, which is created where it is new."
                            + " Nothing is published. Where a draft was saved already, its etag is needed. At most 4 MiB, 4,000,000"
                            + " characters and 250,000 names, values and brackets; YAML without anchors, aliases, tags and lines"
                            + " of more than 100,000 characters.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content = @Content(schema = @Schema(implementation = PlaybookDraft.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public RestResponse<PlaybookDraft> take(
            @RequestBody(
                            required = true,
                            description = "The document.",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = PlaybookDocumentShape.class)),
                                @Content(
                                        mediaType = Documents.YAML,
                                        schema = @Schema(implementation = PlaybookDocumentShape.class))
                            })
                    InputStream body,
            @Parameter(ref = "Etag") @QueryParam("etag") @Nullable String etag,
            @Parameter(ref = "RequestId") @QueryParam("requestId") @Nullable String requestId,
            @Parameter(ref = "IfMatch") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(ref = "Author") @HeaderParam(Told.AUTHOR_HEADER) @Nullable String author,
            @Parameter(ref = "AuthorInAddress") @QueryParam("author") @Nullable String authorInAddress,
            @Context HttpHeaders headers) {
        PlaybookDocument document = Documents.read(body, headers);
        String key = document.key()
                .filter(one -> one.matches(KEY))
                .orElseThrow(() -> ProblemException.badField(
                        "key", "must be a key in kebab-case of at most 64 characters, and not schema or import"));
        return DraftResource.tagged(
                drafts.take(key, Etags.told(ifMatch, etag), document, Told.by(caller.get(), author, authorInAddress)));
    }

    private StoredRevision stored(String key, @Nullable String revision) {
        if (revision == null) {
            StoredRevision published = drafts.desk(key).published();
            if (published == null) {
                throw new NoSuchPlaybookException(key);
            }
            return published;
        }
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.badField("revision", "must be a whole number from 1 up");
        }
        int number = Integer.parseInt(revision);
        return archive.revision(key, number).orElseThrow(() -> new NoSuchRevisionException(key, number));
    }

    /** The parameter counts more than the header: a browser cannot choose what it accepts. */
    private static boolean isYaml(@Nullable String format, HttpHeaders headers) {
        if (format == null) {
            MediaType first = headers.getAcceptableMediaTypes().get(0);
            return first.getSubtype().equals("yaml");
        }
        return switch (format) {
            case "json" -> false;
            case "yaml" -> true;
            default -> throw ProblemException.badField("format", "must be json or yaml");
        };
    }
}
