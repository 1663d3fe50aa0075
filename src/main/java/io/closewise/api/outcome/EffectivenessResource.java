package io.closewise.api.outcome;

import io.closewise.access.Role;
import io.closewise.api.Paging;
import io.closewise.api.json.Faults;
import io.closewise.api.outcome.EffectivenessPage.EffectivenessRow;
import io.closewise.database.CurrentTenant;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Cell;
import io.closewise.outcome.Effectiveness;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Outcomes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/effectiveness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
@APIResponse(responseCode = "503", ref = "NotReady")
public class EffectivenessResource {

    private final Outcomes outcomes;
    private final CurrentTenant tenant;

    EffectivenessResource(Outcomes outcomes, CurrentTenant tenant) {
        this.outcomes = outcomes;
        this.tenant = tenant;
    }

    @GET
    @RolesAllowed(Role.Names.REPORT_OUTCOMES)
    @Operation(
            operationId = "listEffectiveness",
            summary = "See what asks have come to",
            description =
                    "Counted at the moment of asking, from what was reported. Every reported result is one of an ask; ORDER and"
                            + " ADVANCE advance it. The interval says how far few asks can be trusted, and cancellations stand"
                            + " beside every rate.")
    @APIResponse(responseCode = "200", description = "The rows in the order of technique, stage and segment.")
    public EffectivenessPage list(
            @Parameter(
                            description = "Only this technique, by its key.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = Outcome.LONGEST_KEY),
                            example = "one-percent-close")
                    @QueryParam("technique")
                    @Nullable
                    String technique,
            @Parameter(
                            description = "Only this stage.",
                            schema = @Schema(implementation = Stage.class),
                            example = "POST_DEMO")
                    @QueryParam("stage")
                    @Nullable
                    String stage,
            @Parameter(
                            description = "Only this segment.",
                            schema = @Schema(implementation = Segment.class),
                            example = "SMB")
                    @QueryParam("segment")
                    @Nullable
                    String segment,
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        Faults faults = new Faults();
        Outcomes.Wanted wanted = new Outcomes.Wanted(
                technique,
                value(Stage.class, "stage", stage, faults),
                value(Segment.class, "segment", segment, faults));
        if (technique != null
                && (technique.isBlank() || technique.length() > Outcome.LONGEST_KEY || hasControl(technique))) {
            faults.add("technique", "must be the key of a technique; GET /v1/techniques lists them");
        }
        int size = Paging.size(limit, faults);
        Cell after = CellCursor.read(cursor, faults);
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        Paging<Effectiveness> page = Paging.cut(
                outcomes.effectiveness(tenant.get(), wanted, after, size + 1),
                size,
                row -> CellCursor.write(row.cell()));
        return new EffectivenessPage(
                page.items().stream().map(EffectivenessRow::of).toList(), page.next());
    }

    /** A text with a null character cannot even be asked for. */
    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }

    private static <E extends Enum<E>> @Nullable E value(
            Class<E> type, String name, @Nullable String told, Faults faults) {
        if (told == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(told)) {
                return value;
            }
        }
        faults.add(
                name,
                "must be one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }
}
