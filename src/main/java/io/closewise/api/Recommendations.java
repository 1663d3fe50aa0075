package io.closewise.api;

import io.closewise.deal.DealContext;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.Recommendation;
import io.closewise.telemetry.DecisionMeters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers a deal context that was read, one by itself or one of many. */
@Singleton
class Recommendations {

    /** How many techniques are wanted where nobody says so. */
    private static final int USUAL_LIMIT = 5;

    private final DealContexts contexts;
    private final PhrasingTemplates templates;
    private final DecisionMeters meters;
    private final Clock clock;

    Recommendations(DealContexts contexts, PhrasingTemplates templates, DecisionMeters meters, Clock clock) {
        this.contexts = contexts;
        this.templates = templates;
        this.meters = meters;
        this.clock = clock;
    }

    RecommendationResponse answer(RecommendationRequest request, CompiledPlaybook playbook) {
        long start = System.nanoTime();
        DealContext deal = contexts.of(request);
        Instant asOf = Objects.requireNonNullElseGet(request.asOf(), clock::instant);
        int limit = Objects.requireNonNullElse(request.limit(), USUAL_LIMIT);
        Recommendation recommendation = playbook.recommend(deal, asOf, limit);
        RecommendationResponse answer = Answers.of(
                recommendation, playbook.revision(), templates.of(playbook), told(request.values()), request.ref());
        meters.given(recommendation, System.nanoTime() - start);
        return answer;
    }

    /** A value of null is the same as none. */
    private static Map<String, String> told(@Nullable Map<String, @Nullable String> values) {
        Map<String, String> told = new HashMap<>();
        if (values != null) {
            values.forEach((name, value) -> {
                if (value != null) {
                    told.put(name, value);
                }
            });
        }
        return told;
    }
}
