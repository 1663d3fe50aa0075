package io.closewise.api;

import io.closewise.api.SimulationRequest.SimulatedPlaybook;
import io.closewise.api.SimulationResponse.SimulatedAs;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.Revision;
import io.closewise.publishing.Publishing;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.serving.ServedPlaybook;
import io.closewise.simulation.SimulatedDeal;
import io.closewise.simulation.Simulation;
import io.closewise.simulation.TypicalDeals;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Makes a request for a simulation ready to run: both playbooks compiled, all deals read. */
@Singleton
class Simulations {

    private static final SimulatedPlaybook USUAL = new SimulatedPlaybook(null, null, null);

    private final ServingPlaybook serving;
    private final ServedPlaybook served;
    private final Publishing publishing;
    private final DealContexts contexts;
    private final Clock clock;

    Simulations(
            ServingPlaybook serving, ServedPlaybook served, Publishing publishing, DealContexts contexts, Clock clock) {
        this.serving = serving;
        this.served = served;
        this.publishing = publishing;
        this.contexts = contexts;
        this.clock = clock;
    }

    private record Side(SimulatedAs as, CompiledPlaybook playbook) {}

    SimulationRun prepare(SimulationRequest request) {
        Side before = side(Objects.requireNonNullElse(request.before(), USUAL), "before");
        Side after = side(request.after(), "after");
        return new SimulationRun(
                before.as(), after.as(), new Simulation(before.playbook(), after.playbook()), deals(request));
    }

    private Side side(SimulatedPlaybook which, String field) {
        if (Boolean.TRUE.equals(which.draft())) {
            if (which.revision() != null) {
                throw ProblemException.badField(field + ".revision", "must be left out where draft is true");
            }
            Publishing.Readable draft =
                    publishing.readable(Objects.requireNonNullElse(which.playbook(), served.usualKey()));
            // a draft has no number yet
            CompiledPlaybook compiled = CompiledPlaybook.compile(new Revision(1, draft.playbook()));
            return new Side(new SimulatedAs(draft.playbook().key(), null, draft.etag()), compiled);
        }
        CompiledPlaybook compiled = serving.get(which.playbook(), which.revision());
        Revision revision = compiled.revision();
        return new Side(new SimulatedAs(revision.playbook().key(), revision.number(), null), compiled);
    }

    private List<SimulatedDeal> deals(SimulationRequest request) {
        List<RecommendationRequest> told = request.contexts();
        if (told == null) {
            return TypicalDeals.all();
        }
        Instant asOf = Objects.requireNonNullElseGet(request.asOf(), clock::instant);
        return IntStream.range(0, told.size())
                .mapToObj(i -> new SimulatedDeal(
                        Objects.requireNonNullElse(told.get(i).ref(), String.valueOf(i)),
                        contexts.of(told.get(i)),
                        Objects.requireNonNullElse(told.get(i).asOf(), asOf)))
                .toList();
    }
}
