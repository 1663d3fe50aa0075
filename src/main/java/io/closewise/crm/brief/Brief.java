package io.closewise.crm.brief;

import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.Part;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.recommendation.Recommendation.RefusedTechnique;
import io.closewise.recommendation.Verdict;
import io.closewise.technique.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An answer in short. Texts are cut and lists end where {@link Sizes} says; only {@code refused} tells how many there were.
 *
 * @param use what may be used, best first
 * @param avoid what must not be used now, those first that are fair at another time
 * @param refused how many techniques are refused in all
 */
public record Brief(
        Verdict verdict,
        String headline,
        List<Suggestion> use,
        List<Refusal> avoid,
        int refused,
        List<Counsel> advice,
        List<String> missing) {

    private static final Set<Part> SPEAKING = Set.of(Part.LEAD, Part.FAVOUR, Part.DISFAVOUR, Part.FIRST);

    public Brief {
        use = List.copyOf(use);
        avoid = List.copyOf(avoid);
        advice = List.copyOf(advice);
        missing = List.copyOf(missing);
    }

    /** A technique that may be used; each of {@code careful} says why and how. */
    public record Suggestion(
            int rank,
            double score,
            String key,
            String name,
            String title,
            String summary,
            List<String> say,
            List<String> why,
            List<String> careful,
            List<String> guardrails,
            String next) {}

    /** A technique that must not be used now: the first block that applies, and what to do instead. */
    public record Refusal(String key, String name, String title, String reason, String remedy) {}

    /** Advice, and what to say. */
    public record Counsel(String code, String text, List<String> say) {}

    /** Shortens an answer; {@code filled} puts the caller's values into a line to say. */
    public static Brief of(Recommendation answer, UnaryOperator<String> filled) {
        List<Suggestion> use = answer.techniques().stream()
                .limit(Sizes.TECHNIQUES)
                .map(ranked -> suggestion(ranked, filled))
                .toList();
        return new Brief(
                answer.verdict(),
                headline(answer.verdict(), use),
                use,
                answer.refused().stream()
                        .sorted(Comparator.comparing(Brief::isNeverFair))
                        .limit(Sizes.REFUSED)
                        .map(Brief::refusal)
                        .toList(),
                answer.refused().size(),
                answer.advice().stream()
                        .limit(Sizes.ADVICE)
                        .map(given -> new Counsel(
                                given.advice().code(),
                                Sizes.cut(given.advice().text(), Sizes.LINE),
                                lines(given.advice().phrasing().stream(), filled)))
                        .toList(),
                answer.missing());
    }

    private static String headline(Verdict verdict, List<Suggestion> use) {
        String headline =
                switch (verdict) {
                    case HOLD -> "Hold: ask for nothing yet";
                    case PROCEED_WITH_CARE -> "With care: " + use.get(0).title();
                    case PROCEED -> "Next: " + use.get(0).title();
                };
        return Sizes.cut(headline, Sizes.TITLE);
    }

    private static boolean isNeverFair(RefusedTechnique refused) {
        return refused.technique().status() == Status.PROHIBITED;
    }

    private static Suggestion suggestion(RankedTechnique ranked, UnaryOperator<String> filled) {
        return new Suggestion(
                ranked.rank(),
                ranked.score(),
                ranked.technique().key(),
                Sizes.cut(ranked.technique().name(), Sizes.TITLE),
                Sizes.cut(ranked.technique().title(), Sizes.TITLE),
                Sizes.cut(ranked.technique().summary(), Sizes.SUMMARY),
                lines(ranked.phrasing().stream().map(phrasing -> phrasing.text()), filled),
                ranked.reasons().stream()
                        .filter(reason -> SPEAKING.contains(reason.effect()))
                        .limit(Sizes.REASONS)
                        .map(reason -> Sizes.cut(reason.text(), Sizes.SUMMARY))
                        .toList(),
                ranked.flags().stream()
                        .limit(Sizes.LINES)
                        .map(flag -> Sizes.cut(flag.reason() + " " + flag.remedy(), Sizes.LINE))
                        .toList(),
                ranked.guardrails().stream()
                        .limit(Sizes.GUARDRAILS)
                        .map(guardrail -> Sizes.cut(guardrail.text(), Sizes.SUMMARY))
                        .toList(),
                Sizes.cut(ranked.technique().nextStep(), Sizes.LINE));
    }

    private static Refusal refusal(RefusedTechnique refused) {
        Flag block = refused.flags().get(0);
        return new Refusal(
                refused.technique().key(),
                Sizes.cut(refused.technique().name(), Sizes.TITLE),
                Sizes.cut(refused.technique().title(), Sizes.TITLE),
                Sizes.cut(block.reason(), Sizes.SUMMARY),
                Sizes.cut(block.remedy(), Sizes.SUMMARY));
    }

    private static List<String> lines(Stream<String> templates, UnaryOperator<String> filled) {
        return templates
                .limit(Sizes.LINES)
                .map(line -> Sizes.cut(filled.apply(line), Sizes.LINE))
                .toList();
    }
}
