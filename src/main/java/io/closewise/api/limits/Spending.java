package io.closewise.api.limits;

import io.closewise.access.limits.Allowance;
import io.closewise.access.limits.Exhausted;
import io.closewise.api.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request costs beside its call. */
@Singleton
public class Spending {

    private static final String ALLOWANCE = Allowance.class.getName();

    private final RefusedProblems problems;

    Spending(RefusedProblems problems) {
        this.problems = problems;
    }

    /** Whoever sent this may use so much. */
    static void begin(RoutingContext request, Allowance allowance) {
        request.put(ALLOWANCE, allowance);
    }

    /** Takes what so many contexts cost; the problem where there is not as much left. */
    public void contexts(RoutingContext request, int contexts) {
        Optional<Exhausted> exhausted = find(request).flatMap(allowance -> allowance.takeContexts(contexts));
        if (exhausted.isPresent()) {
            throw new ProblemException(problems.of(exhausted.get()));
        }
    }

    /** Takes what a line costs; where there is not as much left, says how long to wait before it is asked for again. */
    public Duration line(RoutingContext request) {
        return find(request).map(Allowance::takeLine).orElse(Duration.ZERO);
    }

    private static Optional<Allowance> find(RoutingContext request) {
        @Nullable Allowance allowance = request.get(ALLOWANCE);
        return Optional.ofNullable(allowance);
    }
}
