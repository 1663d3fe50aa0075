package io.closewise.api;

import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.api.PhrasingTemplates.Lines;
import io.closewise.api.RecommendationResponse.AdviceGiven;
import io.closewise.api.RecommendationResponse.GuardrailRef;
import io.closewise.api.RecommendationResponse.NextStep;
import io.closewise.api.RecommendationResponse.PhrasingLine;
import io.closewise.api.RecommendationResponse.PlaybookRef;
import io.closewise.api.RecommendationResponse.RecommendedTechnique;
import io.closewise.api.RecommendationResponse.RefusedTechnique;
import io.closewise.api.RecommendationResponse.ScoreReason;
import io.closewise.api.RecommendationResponse.SignalReading;
import io.closewise.api.RecommendationResponse.SmallActRef;
import io.closewise.api.RecommendationResponse.TechniqueFlag;
import io.closewise.api.RecommendationResponse.TechniqueRef;
import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.playbook.Revision;
import io.closewise.recommendation.Recommendation;
import io.closewise.technique.Technique;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a recommendation into the form of the API, with the caller's values in the phrasings. */
final class Answers {

    private Answers() {}

    static RecommendationResponse of(
            Recommendation recommendation,
            Revision revision,
            Lines lines,
            Map<String, String> values,
            @Nullable String ref) {
        return new RecommendationResponse(
                UuidCreator.getTimeOrderedEpoch().toString(),
                ref,
                new PlaybookRef(revision.playbook().key(), revision.number()),
                recommendation.verdict(),
                recommendation.signals().stream()
                        .map(signal -> new SignalReading(signal.code(), signal.because()))
                        .toList(),
                recommendation.advice().stream()
                        .map(given -> new AdviceGiven(
                                given.advice().code(),
                                given.advice().text(),
                                given.advice().phrasing().stream()
                                        .map(line -> lines.fill(line, values).text())
                                        .toList(),
                                given.because()))
                        .toList(),
                recommendation.techniques().stream()
                        .map(ranked -> recommended(ranked, lines, values))
                        .toList(),
                recommendation.refused().stream()
                        .map(refused -> new RefusedTechnique(ref(refused.technique()), flags(refused.flags())))
                        .toList(),
                recommendation.missing());
    }

    private static RecommendedTechnique recommended(
            Recommendation.RankedTechnique ranked, Lines lines, Map<String, String> values) {
        Technique technique = ranked.technique();
        return new RecommendedTechnique(
                ranked.rank(),
                ref(technique),
                ranked.score(),
                ranked.reasons().stream()
                        .map(reason ->
                                new ScoreReason(reason.effect(), reason.weight(), reason.text(), reason.because()))
                        .toList(),
                ranked.phrasing().stream()
                        .map(phrasing -> line(phrasing.text(), lines, values))
                        .toList(),
                ranked.guardrails().stream()
                        .map(guardrail -> new GuardrailRef(guardrail.code(), guardrail.text()))
                        .toList(),
                flags(ranked.flags()),
                technique.pivotSignals(),
                technique.safeguards(),
                nextStep(ranked, lines, values));
    }

    private static NextStep nextStep(Recommendation.RankedTechnique ranked, Lines lines, Map<String, String> values) {
        Recommendation.SmallAct act = ranked.smallAct();
        return new NextStep(
                ranked.technique().nextStep(),
                act == null
                        ? null
                        : new SmallActRef(
                                act.kind().kind(),
                                act.kind().name(),
                                act.kind().phrasing().stream()
                                        .map(line -> line(line, lines, values))
                                        .toList(),
                                act.kind().reversalPath(),
                                act.because()));
    }

    private static PhrasingLine line(String template, Lines lines, Map<String, String> values) {
        PhrasingTemplate.Filled filled = lines.fill(template, values);
        return new PhrasingLine(filled.text(), filled.template(), filled.unfilled());
    }

    private static List<TechniqueFlag> flags(List<Recommendation.Flag> flags) {
        return flags.stream()
                .map(flag -> new TechniqueFlag(flag.severity(), flag.reason(), flag.remedy(), flag.because()))
                .toList();
    }

    private static TechniqueRef ref(Technique technique) {
        return new TechniqueRef(
                technique.key(),
                technique.name(),
                technique.title(),
                technique.family(),
                technique.commitment(),
                technique.pressure(),
                technique.status());
    }
}
