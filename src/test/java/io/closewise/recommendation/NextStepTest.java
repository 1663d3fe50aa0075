package io.closewise.recommendation;

import static io.closewise.deal.Deals.aDeal;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Channel;
import io.closewise.deal.CommitmentSize;
import io.closewise.deal.DealContext;
import io.closewise.deal.Deals;
import io.closewise.deal.Industry;
import io.closewise.deal.PastAsk;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Stage;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.Recommendation.SmallAct;
import io.closewise.technique.Commitment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));
    private static final Map<String, MicroCommitment> KINDS = BuiltIn.playbook().microCommitments().stream()
            .collect(Collectors.toMap(MicroCommitment::kind, Function.identity()));

    @Test
    void theNextStepFitsStageChannelAndIndustry() {
        Deals deal = aDeal().at(Stage.EARLY_DISCOVERY);
        deal.channel = Channel.ONLINE;
        deal.industry = Industry.RETAIL;
        SmallAct act = actOf(deal.context(), "micro-commitment");
        assertThat(act.kind().stages()).contains(Stage.EARLY_DISCOVERY);
        assertThat(act.kind().channels()).contains(Channel.ONLINE);
        assertThat(act.kind().industries()).contains(Industry.RETAIL);
        assertThat(act.because()).contains("fits the channel ONLINE", "fits the industry RETAIL");
    }

    @Test
    void itIsAtMostOneRungAboveWhatWasAcceptedLast() {
        Deals deal = aDeal().at(Stage.LATE_DISCOVERY).with(ask("webinar", AskOutcome.ACCEPTED));
        SmallAct act = actOf(deal.context(), "micro-commitment");
        assertThat(act.kind().level()).isLessThanOrEqualTo(KINDS.get("webinar").level() + 1);
        assertThat(act.kind().kind()).isNotEqualTo("webinar");
    }

    @Test
    void itIsBelowWhatWasDeclinedLast() {
        Deals deal = aDeal().at(Stage.POST_DEMO).with(ask("pilot", AskOutcome.DECLINED));
        SmallAct act = actOf(deal.context(), "micro-commitment");
        assertThat(act.kind().level()).isLessThan(KINDS.get("pilot").level());
        assertThat(act.because()).contains("asks for less than what was declined last");
    }

    @Test
    void whatStillWaitsForAnAnswerIsNotAskedForAgain() {
        for (String kind : KINDS.keySet()) {
            Deals deal = aDeal().at(Stage.LATE_DISCOVERY).with(ask(kind, AskOutcome.PENDING));
            PLAYBOOK.recommend(deal.context(), AS_OF).techniques().stream()
                    .map(Recommendation.RankedTechnique::smallAct)
                    .filter(Objects::nonNull)
                    .forEach(act -> assertThat(act.kind().kind()).isNotEqualTo(kind));
        }
    }

    @Test
    void aTechniqueGetsNoActLargerThanItself() {
        for (long seed = 0; seed < 5_000; seed++) {
            for (Recommendation.RankedTechnique one :
                    PLAYBOOK.recommend(RandomDeals.of(seed).context(), AS_OF).techniques()) {
                SmallAct act = one.smallAct();
                Commitment commitment = one.technique().commitment();
                if (act != null) {
                    assertThat(commitment).isIn(Commitment.MICRO, Commitment.SMALL);
                    assertThat(act.kind().size().name()).isIn("MICRO", commitment.name());
                }
            }
        }
    }

    private static PastAsk ask(String kind, AskOutcome outcome) {
        return new PastAsk(kind, CommitmentSize.MICRO, outcome, LocalDate.of(2025, 6, 1));
    }

    private static SmallAct actOf(DealContext deal, String technique) {
        return Objects.requireNonNull(PLAYBOOK.recommend(deal, AS_OF).techniques().stream()
                .filter(one -> one.technique().key().equals(technique))
                .findFirst()
                .orElseThrow()
                .smallAct());
    }
}
