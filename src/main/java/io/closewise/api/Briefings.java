package io.closewise.api;

import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.api.json.Faults;
import io.closewise.api.problem.FieldError;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.Sizes;
import io.closewise.playbook.Revision;
import io.closewise.recommendation.CompiledPlaybook;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a deal context in short, for the resources of single CRMs. */
@Singleton
public class Briefings {

    /** As many as a card or a panel shows without scrolling, where nobody says how many. */
    private static final int USUAL_LIMIT = 3;

    private final ServingPlaybook playbook;
    private final Recommendations recommendations;
    private final DealContexts contexts;

    Briefings(ServingPlaybook playbook, Recommendations recommendations, DealContexts contexts) {
        this.playbook = playbook;
        this.recommendations = recommendations;
        this.contexts = contexts;
    }

    /**
     * An answer in short.
     *
     * @param id a UUIDv7 that ties an outcome, reported later, to this answer
     */
    public record Briefing(String id, Revision revision, Brief brief) {}

    /** Answers a request that was read and checked; a problem where there is no such playbook. */
    public Briefing answer(RecommendationRequest request, @Nullable String key) {
        CompiledPlaybook compiled = playbook.get(key, (String) null);
        Brief brief = recommendations.told(
                request,
                compiled,
                USUAL_LIMIT,
                Sizes.TECHNIQUES,
                (recommendation, lines, values) -> Brief.of(
                        recommendation, line -> lines.fill(line, values).text()));
        return new Briefing(UuidCreator.getTimeOrderedEpoch().toString(), compiled.revision(), brief);
    }

    /** Why the stage of a request that was put together cannot be told; empty where it can. */
    public List<FieldError> faultsOfTheStage(RecommendationRequest request) {
        Faults faults = new Faults();
        contexts.checkStage(request, faults);
        return faults.inOrder();
    }
}
