package io.closewise.recommendation;

import static io.closewise.deal.Deals.aDeal;
import static io.closewise.deal.Deals.aHesitatingDeal;
import static io.closewise.deal.Deals.act;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.buyersEvent;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.person;
import static io.closewise.recommendation.RankingCase.first;
import static io.closewise.recommendation.RankingCase.firstTwo;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.EngagementKind;
import io.closewise.deal.Fit;
import io.closewise.deal.Industry;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.Role;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import java.util.List;

/** Deals whose need is still being found out. */
final class DiscoveryCases {

    static final List<RankingCase> ALL = List.of(
            firstTwo(
                    "A visitor of a trade fair left an address and watched the webinar; nobody asked who decides",
                    aDeal().at(Stage.EARLY_DISCOVERY)
                            .withUnclearAuthority()
                            .with(ValueGrasp.PARTIAL)
                            .with(Channel.EVENT)
                            .with(
                                    act(EngagementKind.NEWSLETTER_SIGNED_UP, "2025-06-02"),
                                    act(EngagementKind.WEBINAR_ATTENDED, "2025-06-10")),
                    "micro-commitment",
                    "trial-close",
                    "they come at their own pace, so one small act fits, and an opinion opens the talk about who decides"),
            first(
                    "The owner of a shop filled in the self-check and kept the result",
                    aDeal().at(Stage.EARLY_DISCOVERY)
                            .with(decider())
                            .with(ValueGrasp.PARTIAL)
                            .with(Readiness.TENTATIVE)
                            .with(Channel.ONLINE)
                            .with(Industry.RETAIL)
                            .with(Segment.SMB)
                            .with(
                                    act(EngagementKind.QUIZ_COMPLETED, "2025-06-05"),
                                    act(EngagementKind.WISHLISTED, "2025-06-09")),
                    "micro-commitment",
                    "what they did unasked shows the size of step they like"),
            firstTwo(
                    "A works manager answers every question in late discovery and has shown no interest in acts",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .withoutBuyingSignals()
                            .with(Industry.MANUFACTURING),
                    "micro-commitment",
                    "trial-close",
                    "nothing shows yet where they stand: a few minutes of theirs or their view will"),
            first(
                    "A broker asked for the price in the first call and nobody knows who signs",
                    aDeal().at(Stage.EARLY_DISCOVERY)
                            .withUnclearAuthority()
                            .with(BuyingSignal.ASKED_ABOUT_PRICE)
                            .with(Readiness.READY)
                            .with(Industry.INSURANCE),
                    "trial-close",
                    "a price question is no mandate; ask for a view and learn who else has one"),
            first(
                    "Two contacts in three came from the plant; at the end of the visit they ask how it would be set up",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(BuyingSignal.ASKED_ABOUT_IMPLEMENTATION)
                            .with(Channel.MEETING)
                            .ledByBuyer(),
                    "next-step-close",
                    "the buyer is moving, so name one act with a day before everybody leaves"),
            first(
                    "A ward counted its lost hours with us, and the hospital has set no money aside",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(BuyingSignal.DISCUSSED_RESULTS)
                            .with(Circumstance.METRICS_AGREED)
                            .with(Budget.MISSING)
                            .with(Industry.HEALTHCARE),
                    "business-case",
                    "money is found for a sum that the buyer worked out"),
            first(
                    "A bank has to report in a new way from October, and its risk office named the day",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(BuyingSignal.ASKED_ABOUT_TIMELINE)
                            .with(buyersEvent("2025-10-01"))
                            .with(Industry.FINANCE),
                    "compelling-event-close",
                    "their own date gives the talk its order"),
            first(
                    "Two people run a shop and look at a system made for plants; they keep their distance",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(Fit.UNPROVEN)
                            .with(BuyingSignal.ASKED_ABOUT_PRICE)
                            .with(BuyerTone.GUARDED)
                            .with(Segment.SMB),
                    "refer-out",
                    "all questions are asked and it still looks too large for them: say so and name another way"),
            first(
                    "Late discovery goes well, and the works council has not been at the table once",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(BuyingSignal.SHARED_INTERNALLY)
                            .with(decider(), person(Role.INFLUENCER, Presence.MISSING, Stance.UNKNOWN)),
                    "stakeholder-meeting",
                    "whoever has a say should have it while the need is still taking shape"),
            first(
                    "In late discovery the last two small requests were kept within a day",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(BuyingSignal.BROUGHT_IN_COLLEAGUES)
                            .with(ask(AskOutcome.ACCEPTED, "2025-05-28"), ask(AskOutcome.ACCEPTED, "2025-06-04")),
                    "mini-commitment-sequence",
                    "steps that are kept may be followed by the next, a little larger one"),
            first(
                    "Everything was asked and summed up, the decider is ready and there is no offer yet",
                    aHesitatingDeal()
                            .at(Stage.LATE_DISCOVERY)
                            .with(Readiness.READY)
                            .with(BuyingSignal.ASKED_ABOUT_CONTRACT)
                            .with(Proof.ESTABLISHED),
                    "assumptive-close",
                    "the diagnosis is agreed, so recommend one course from it"));

    private DiscoveryCases() {}
}
