package io.closewise.api;

import io.closewise.access.Role;
import io.closewise.api.Vocabulary.TechniquePage;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Placeholder;
import io.closewise.playbook.Playbook;
import io.closewise.technique.Technique;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path("/v1/techniques")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "The closing techniques, with everything that is said about them.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class TechniqueResource {

    private final ServingPlaybook playbook;

    TechniqueResource(ServingPlaybook playbook) {
        this.playbook = playbook;
    }

    @GET
    @Operation(
            operationId = "listTechniques",
            summary = "List the techniques",
            description =
                    "The catalogue with all its content, prohibited techniques included: those are named to warn.")
    @APIResponse(responseCode = "200", description = "The techniques in the order of their keys.")
    public TechniquePage list(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        List<Technique> all = playbook.get(key, revision).revision().playbook().techniques().stream()
                .map(Entry::technique)
                .sorted(Comparator.comparing(Technique::key))
                .toList();
        Paging<Technique> page = Paging.of(all, Technique::key, cursor, limit);
        return new TechniquePage(page.items(), page.next());
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getTechnique",
            summary = "Read one technique",
            description = "A technique with all its content and the meaning of its placeholders.")
    @APIResponse(responseCode = "200", description = "The technique.")
    public TechniqueResponse get(
            @Parameter(description = "The key of the technique.", example = "one-percent-close") @PathParam("key")
                    String technique,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        Playbook current = playbook.get(key, revision).revision().playbook();
        Technique found = current.technique(technique)
                .map(Entry::technique)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Kind.NOT_FOUND, "No technique has this key; GET /v1/techniques lists them.")));
        List<String> used = placeholders(found);
        List<Placeholder> documented = current.placeholders().stream()
                .filter(placeholder -> used.contains(placeholder.name()))
                .toList();
        return new TechniqueResponse(found, documented);
    }

    private static List<String> placeholders(Technique technique) {
        List<String> lines = new ArrayList<>(technique.script());
        technique.phrasings().forEach(phrasing -> lines.add(phrasing.text()));
        technique.templates().forEach(template -> lines.add(template.text()));
        technique.plays().forEach(play -> lines.add(play.line()));
        technique.examples().forEach(example -> lines.add(example.close()));
        return lines.stream()
                .flatMap(line -> PhrasingTemplate.of(line).placeholders().stream())
                .distinct()
                .toList();
    }
}
