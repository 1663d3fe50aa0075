package io.closewise.crm.brief;

import static io.closewise.deal.Deals.aGreenDeal;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.DealContext;
import io.closewise.deal.Fit;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.recommendation.Recommendation;
import io.closewise.recommendation.Verdict;
import io.closewise.technique.Status;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is short says the same as what is long. */
class BriefTest {

    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));

    private static Recommendation answer(DealContext deal) {
        return PLAYBOOK.recommend(deal, Instant.parse("2025-06-15T00:00:00Z"), 3);
    }

    private static Brief brief(Recommendation answer) {
        return Brief.of(answer, UnaryOperator.identity());
    }

    @Test
    void theFirstTechniqueIsTheHeadline() {
        Recommendation answer = answer(aGreenDeal().context());
        Brief brief = brief(answer);

        assertThat(answer.verdict()).isEqualTo(Verdict.PROCEED);
        assertThat(brief.headline()).startsWith("Next: ").hasSizeLessThanOrEqualTo(Sizes.TITLE);
        assertThat(brief.use())
                .extracting(Brief.Suggestion::key)
                .containsExactlyElementsOf(answer.techniques().stream()
                        .map(one -> one.technique().key())
                        .toList());
        assertThat(brief.missing()).isEqualTo(answer.missing());
    }

    @Test
    void aHoldAsksForNothingAndGivesItsAdvice() {
        Brief brief = brief(answer(aGreenDeal().with(Fit.MISFIT).context()));

        assertThat(brief.headline()).isEqualTo("Hold: ask for nothing yet");
        assertThat(brief.use()).isEmpty();
        assertThat(brief.advice()).extracting(Brief.Counsel::code).containsExactly("REFER_ELSEWHERE");
        assertThat(brief.advice().get(0).text()).isNotBlank();
    }

    @Test
    void aCautionSaysWhyAndHow() {
        Recommendation answer = answer(aGreenDeal().withUnclearAuthority().context());
        Brief.Suggestion first = brief(answer).use().get(0);
        Recommendation.Flag caution = answer.techniques().get(0).flags().get(0);

        assertThat(first.careful().get(0)).isEqualTo(caution.reason() + " " + caution.remedy());
    }

    @Test
    void whatIsFairAtAnotherTimeIsRefusedBeforeWhatNeverIs() {
        Recommendation answer = answer(aGreenDeal().with(Fit.MISFIT).context());
        Brief brief = brief(answer);
        List<Boolean> never = brief.avoid().stream()
                .map(one -> BuiltIn.playbook().techniques().stream()
                        .map(it -> it.technique())
                        .anyMatch(it -> it.key().equals(one.key()) && it.status() == Status.PROHIBITED))
                .toList();

        assertThat(never).contains(true, false).isSorted();
        assertThat(brief.refused()).isEqualTo(answer.refused().size());
        assertThat(brief.avoid()).allSatisfy(one -> {
            assertThat(one.reason()).isNotBlank();
            assertThat(one.remedy()).isNotBlank();
        });
    }

    @Test
    void onlyReasonsThatSpeakForOrAgainstItAreTold() {
        Recommendation answer = answer(aGreenDeal().context());
        List<String> start = answer.techniques().get(0).reasons().stream()
                .filter(reason -> reason.effect() == Recommendation.Part.START)
                .map(Recommendation.Reason::text)
                .toList();

        assertThat(start).isNotEmpty();
        assertThat(brief(answer).use().get(0).why()).isNotEmpty().doesNotContainAnyElementsOf(start);
    }

    @Test
    void nothingIsLongerThanItsSize() {
        Brief brief = brief(WorstAnswer.answer());

        assertThat(brief.use()).hasSize(Sizes.TECHNIQUES).allSatisfy(one -> {
            assertThat(one.title()).hasSizeLessThanOrEqualTo(80);
            assertThat(one.summary()).hasSizeLessThanOrEqualTo(255);
            assertThat(one.say()).hasSize(3).allSatisfy(line -> assertThat(line).hasSize(500));
        });
        assertThat(brief.avoid()).hasSize(Sizes.REFUSED);
        assertThat(brief.refused()).isEqualTo(300);
    }
}
