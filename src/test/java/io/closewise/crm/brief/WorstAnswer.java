package io.closewise.crm.brief;

import io.closewise.deal.Signal;
import io.closewise.deal.Stage;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.GivenAdvice;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.Reason;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.recommendation.Verdict;
import io.closewise.technique.Phrasing;
import io.closewise.technique.Technique;
import java.util.Collections;
import java.util.List;

/** More of everything than any playbook holds, in characters that take the most room in JSON. */
public final class WorstAnswer {

    /** Six bytes each. */
    private static final String LONG = "\u0001".repeat(5_000);

    private WorstAnswer() {}

    public static Recommendation answer() {
        Technique technique = BuiltIn.playbook().techniques().get(0).technique();
        Flag flag = new Flag(Effect.CAUTION, LONG, LONG, List.of(Signal.TENTATIVE));
        Guardrail guardrail =
                new Guardrail("AUTONOMY", LONG, LONG, Guardrail.Gravity.WARN, LONG, Guardrail.Audience.BOTH);
        Advice advice = new Advice("RECAP_VALUE", LONG, LONG, many(LONG), List.of(), false, null, false);
        return new Recommendation(
                Verdict.PROCEED_WITH_CARE,
                List.of(),
                many(new GivenAdvice(advice, List.of())),
                many(new RankedTechnique(
                        1,
                        technique,
                        1,
                        many(new Reason(Part.FAVOUR, 0.1, LONG, List.of())),
                        many(new Phrasing(LONG, List.of(Stage.POST_DEMO))),
                        many(guardrail),
                        many(flag),
                        null)),
                many(new RefusedTechnique(technique, many(flag))),
                Collections.nCopies(60, "circumstances"));
    }

    private static <T> List<T> many(T one) {
        return Collections.nCopies(300, one);
    }
}
