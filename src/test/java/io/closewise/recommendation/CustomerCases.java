package io.closewise.recommendation;

import static io.closewise.deal.Deals.aGreenDeal;
import static io.closewise.deal.Deals.aHesitatingDeal;
import static io.closewise.deal.Deals.decider;
import static io.closewise.recommendation.RankingCase.first;

import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Circumstance;
import io.closewise.deal.DealSize;
import io.closewise.deal.Decision;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.deal.ValueGrasp;
import java.util.List;

/** Deals with those who are customers already. */
final class CustomerCases {

    static final List<RankingCase> ALL = List.of(
            first(
                    "The contract ends in summer and a year of use has been measured",
                    aHesitatingDeal().at(Stage.RENEWAL).with(Circumstance.RESULTS_MEASURED),
                    "value-review",
                    "results beside goals, and then keep, reduce or leave"),
            first(
                    "A second team is interested; what the first one gained is on paper, in figures they chose",
                    aHesitatingDeal()
                            .at(Stage.EXPANSION)
                            .with(Circumstance.RESULTS_MEASURED, Circumstance.METRICS_AGREED)
                            .with(BuyingSignal.DISCUSSED_RESULTS),
                    "value-review",
                    "settle first whether what they have has earned its place"),
            first(
                    "A customer recalls the price and half of the reasons",
                    aHesitatingDeal().at(Stage.RENEWAL).with(ValueGrasp.PARTIAL).with(Segment.SMB),
                    "summary-close",
                    "no figures of use are at hand, so recall what was agreed and ask what came of it"),
            first(
                    "A careful customer would stay if leaving in mid-term were simple, and it is",
                    aHesitatingDeal()
                            .at(Stage.RENEWAL)
                            .cautious()
                            .with(Circumstance.EASY_RETURN)
                            .with(Segment.SMB),
                    "opt-out-start",
                    "an exit that is written down lets them stay without a leap"),
            first(
                    "A group would like it in its second country and can take it by branches",
                    aHesitatingDeal()
                            .at(Stage.EXPANSION)
                            .with(Circumstance.MODULAR_OFFER)
                            .with(DealSize.LARGE)
                            .with(Segment.ENTERPRISE),
                    "phased-start",
                    "branch by branch keeps the risk small"),
            first(
                    "The renewal was agreed this morning, with one module less",
                    aHesitatingDeal()
                            .at(Stage.RENEWAL)
                            .with(Readiness.READY)
                            .with(Decision.YES)
                            .withObjectionsUnrecorded(),
                    "post-decision-assurance",
                    "make sure that the yes was heard as it was meant"),
            first(
                    "A customer has not answered anything since April",
                    aHesitatingDeal().at(Stage.RENEWAL).lastActOn("2025-04-30").chasedBySeller(),
                    "graceful-closeout",
                    "say openly that the file can be closed, and how to come back"),
            first(
                    "Two heads of division would have to agree to the larger contract",
                    aHesitatingDeal().at(Stage.EXPANSION).with(decider(), decider()),
                    "mutual-action-plan",
                    "two deciders, one shared plan"),
            first(
                    "A content customer asks how a second site would go, and has seen proof for the first only",
                    aHesitatingDeal()
                            .at(Stage.EXPANSION)
                            .with(Proof.PARTIAL)
                            .with(BuyingSignal.ASKED_ABOUT_IMPLEMENTATION),
                    "one-percent-close",
                    "growing works in steps that can be taken back"),
            first(
                    "The customer is ready to go on and nothing is open",
                    aGreenDeal().at(Stage.RENEWAL).with(decider()),
                    "assumptive-close",
                    "recommend what fits their use now, and ask"),
            first(
                    "A customer of many years would rather not go on and has not said why",
                    aHesitatingDeal().at(Stage.RENEWAL).with(Readiness.RELUCTANT),
                    "empathy-close",
                    "years deserve a question about how it has been, before any offer"),
            first(
                    "A renewal with a polite customer who shows neither joy nor doubt",
                    aHesitatingDeal().at(Stage.RENEWAL).withoutBuyingSignals(),
                    "trial-close",
                    "ask how the year looks from their side"));

    private CustomerCases() {}
}
