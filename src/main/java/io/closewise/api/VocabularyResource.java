package io.closewise.api;

import io.closewise.access.Role;
import io.closewise.api.Vocabulary.AdviceEntry;
import io.closewise.api.Vocabulary.AdvicePage;
import io.closewise.api.Vocabulary.ChoiceEntry;
import io.closewise.api.Vocabulary.ChoicePage;
import io.closewise.api.Vocabulary.EvidencePage;
import io.closewise.api.Vocabulary.GuardrailPage;
import io.closewise.api.Vocabulary.MicroCommitmentPage;
import io.closewise.api.Vocabulary.SignalEntry;
import io.closewise.api.Vocabulary.SignalPage;
import io.closewise.api.problem.ProblemException;
import io.closewise.deal.Signal;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Playbook;
import io.closewise.technique.Evidence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RolesAllowed(Role.Names.RECOMMEND)
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabulary", description = "The codes of requests and answers, with what they mean.")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "409", ref = "Conflict")
@APIResponse(responseCode = "503", ref = "NotReady")
public class VocabularyResource {

    private final ServingPlaybook playbook;

    VocabularyResource(ServingPlaybook playbook) {
        this.playbook = playbook;
    }

    @GET
    @Path("/choices")
    @Operation(
            operationId = "listChoices",
            summary = "List the values of a choice",
            description =
                    "What may be chosen for a field of a request, such as the stages of a deal, for forms that are filled at run"
                            + " time.")
    @APIResponse(responseCode = "200", description = "The values in their order.")
    public ChoicePage choices(
            @Parameter(
                            description = "The name that the choice has in this document.",
                            required = true,
                            example = "Stage")
                    @QueryParam("of")
                    @Nullable
                    String of,
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        List<String> values = Choices.of(of == null ? "" : of)
                .orElseThrow(
                        () -> ProblemException.badField("of", "must be one of " + String.join(", ", Choices.names())));
        Paging<String> page = Paging.of(values, value -> value, cursor, limit);
        return new ChoicePage(
                page.items().stream()
                        .map(value -> new ChoiceEntry(value, Choices.title(value)))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/signals")
    @Operation(
            operationId = "listSignals",
            summary = "List the signals",
            description = "Everything that may be read out of a context.")
    @APIResponse(responseCode = "200", description = "The signals in a fixed order.")
    public SignalPage signals(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit) {
        Paging<Signal> page = Paging.of(List.of(Signal.values()), Signal::name, cursor, limit);
        return new SignalPage(
                page.items().stream()
                        .map(signal -> new SignalEntry(signal, signal.field().jsonName(), signal.meaning()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/advice")
    @Operation(
            operationId = "listAdvice",
            summary = "List the advice",
            description = "Everything that an answer may advise.")
    @APIResponse(responseCode = "200", description = "The pieces of advice in the order in which they are given.")
    public AdvicePage advice(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        List<Advice> all = playbook.get(key, revision).revision().playbook().advice();
        Paging<Advice> page = Paging.of(all, Advice::code, cursor, limit);
        return new AdvicePage(
                page.items().stream()
                        .map(one -> new AdviceEntry(one.code(), one.meaning(), one.text(), one.phrasing()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/guardrails")
    @Operation(
            operationId = "listGuardrails",
            summary = "List the guardrails",
            description = "Every limit that keeps an ask fair, with what it rests on.")
    @APIResponse(responseCode = "200", description = "The guardrails.")
    public GuardrailPage guardrails(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        List<Guardrail> all = playbook.get(key, revision).revision().playbook().guardrails();
        Paging<Guardrail> page = Paging.of(all, Guardrail::code, cursor, limit);
        return new GuardrailPage(page.items(), page.next());
    }

    @GET
    @Path("/evidence")
    @Operation(
            operationId = "listEvidence",
            summary = "List the evidence",
            description =
                    "Principles, findings and claims with their figures and status. An unverified claim is stored as such and"
                            + " never given as a reason. The settled contradictions of the sources stand on every page.")
    @APIResponse(responseCode = "200", description = "The statements, and the contradictions on every page.")
    public EvidencePage evidence(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        Playbook current = playbook.get(key, revision).revision().playbook();
        Paging<Evidence> page = Paging.of(current.evidence(), Evidence::id, cursor, limit);
        return new EvidencePage(page.items(), current.contradictions(), page.next());
    }

    @GET
    @Path("/micro-commitments")
    @Operation(
            operationId = "listMicroCommitments",
            summary = "List the kinds of micro-commitments",
            description =
                    "Small acts that a buyer can be asked for, with what each takes from them and how it is undone.")
    @APIResponse(responseCode = "200", description = "The kinds.")
    public MicroCommitmentPage microCommitments(
            @Parameter(ref = "Cursor") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(ref = "Limit") @QueryParam("limit") @Nullable String limit,
            @Parameter(ref = "Playbook") @QueryParam("playbook") @Nullable String key,
            @Parameter(ref = "Revision") @QueryParam("revision") @Nullable String revision) {
        List<MicroCommitment> all =
                playbook.get(key, revision).revision().playbook().microCommitments();
        Paging<MicroCommitment> page = Paging.of(all, MicroCommitment::kind, cursor, limit);
        return new MicroCommitmentPage(page.items(), page.next());
    }
}
