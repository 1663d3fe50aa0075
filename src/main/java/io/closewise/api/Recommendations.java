package io.closewise.api;

import io.closewise.api.PhrasingTemplates.Lines;
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
        return told(
                request,
                playbook,
                USUAL_LIMIT,
                Integer.MAX_VALUE,
                (recommendation, lines, values) ->
                        Answers.of(recommendation, playbook.revision(), lines, values, request.ref()));
    }

    /** What a recommendation is told as. */
    interface Form<T> {
        T of(Recommendation recommendation, Lines lines, Map<String, String> values);
    }

    /** Decides, tells it in this form with at most so many techniques, and counts the time that both took. */
    <T> T told(RecommendationRequest request, CompiledPlaybook playbook, int usual, int most, Form<T> form) {
        long start = System.nanoTime();
        DealContext deal = contexts.of(request);
        Instant asOf = Objects.requireNonNullElseGet(request.asOf(), clock::instant);
        int limit = Math.min(Objects.requireNonNullElse(request.limit(), usual), most);
        Recommendation recommendation = playbook.recommend(deal, asOf, limit);
        T told = form.of(recommendation, templates.of(playbook), given(request.values()));
        meters.given(recommendation, System.nanoTime() - start);
        return told;
    }

    /** A value of null is the same as none. */
    private static Map<String, String> given(@Nullable Map<String, @Nullable String> values) {
        Map<String, String> given = new HashMap<>();
        if (values != null) {
            values.forEach((name, value) -> {
                if (value != null) {
                    given.put(name, value);
                }
            });
        }
        return given;
    }
}
