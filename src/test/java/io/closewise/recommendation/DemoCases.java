package io.closewise.recommendation;

import static io.closewise.deal.Deals.aHesitatingDeal;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.objection;
import static io.closewise.deal.Deals.person;
import static io.closewise.recommendation.RankingCase.first;
import static io.closewise.recommendation.RankingCase.firstTwo;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.Criteria;
import io.closewise.deal.DealSize;
import io.closewise.deal.Fit;
import io.closewise.deal.Indecision;
import io.closewise.deal.Industry;
import io.closewise.deal.Motion;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.Role;
import io.closewise.deal.Severity;
import io.closewise.deal.Stage;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import java.util.List;

/** Deals in which the buyer has seen the solution. */
final class DemoCases {

    static final List<RankingCase> ALL = List.of(
            first(
                    "The demo is over, nobody objects and nobody does anything",
                    aHesitatingDeal().at(Stage.POST_DEMO).withoutBuyingSignals(),
                    "trial-close",
                    "ask what they think before asking for anything"),
            first(
                    "The buyer saw part of the proof they wanted and asks about implementation",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Proof.PARTIAL)
                            .with(BuyingSignal.ASKED_ABOUT_IMPLEMENTATION),
                    "one-percent-close",
                    "real interest with a gap in the proof: the smallest step that can be undone"),
            first(
                    "A logistics firm liked the demo, has a list of tests, and has seen it work nowhere",
                    aHesitatingDeal().at(Stage.POST_DEMO).with(Proof.NONE).with(Criteria.KNOWN),
                    "pilot-close",
                    "their list is a pass mark waiting for a pilot"),
            firstTwo(
                    "A cautious firm saw a fine demo and no proof",
                    aHesitatingDeal().at(Stage.POST_DEMO).with(Proof.NONE).cautious(),
                    "risk-reversal-close",
                    "pilot-close",
                    "carry part of the risk, or let a small test take it away"),
            first(
                    "A practice would like to know how the headset feels; it is cheap and can come back by post",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Circumstance.EASY_RETURN)
                            .with(Criteria.UNKNOWN)
                            .with(DealSize.SMALL)
                            .with(Channel.ONLINE)
                            .with(Industry.HEALTHCARE),
                    "puppy-dog-close",
                    "it is judged by wearing it, and sending it back costs nothing"),
            first(
                    "An architect's office feels badly informed, and an office like theirs is glad to be called",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Circumstance.REFERENCE_APPROVED)
                            .with(Proof.PARTIAL)
                            .with(Indecision.INFORMATION)
                            .with(Industry.PROFESSIONAL_SERVICES),
                    "proof-close",
                    "a peer can tell them what no brochure would"),
            firstTwo(
                    "The buyer asks for references and one has agreed to a call",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Circumstance.REFERENCE_APPROVED)
                            .with(Proof.PARTIAL)
                            .with(BuyingSignal.ASKED_FOR_REFERENCES),
                    "one-percent-close",
                    "proof-close",
                    "the call itself is the small step, with somebody who can be checked"),
            first(
                    "Twelve of thirteen contacts since the demo came from us",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .chasedBySeller()
                            .with(Motion.OUTBOUND)
                            .with(Channel.PHONE),
                    "effort-balance",
                    "only a rest shows whether they want this"),
            first(
                    "The buyer wrote that it would do, and wonders which team and which week would go first",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Circumstance.DETAIL_OPEN)
                            .with(BuyingSignal.ASKED_ABOUT_IMPLEMENTATION)
                            .with(Channel.EMAIL)
                            .ledByBuyer(),
                    "assumptive-trial-close",
                    "they picture a start already, so an if-question finds the open detail"),
            first(
                    "A nervous site manager who may decide would rather not talk about changes this month",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .withAuthority(Authority.DELEGATED)
                            .with(Readiness.RELUCTANT)
                            .with(BuyerTone.ANXIOUS)
                            .with(Industry.CONSTRUCTION),
                    "empathy-close",
                    "the strain comes first, and a pause is a fair offer"),
            first(
                    "Someone who liked the demo at first would now rather leave it",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Readiness.RELUCTANT)
                            .with(BuyingSignal.ASKED_ABOUT_PRICE),
                    "empathy-close",
                    "hear what turned before proposing anything"),
            first(
                    "An active champion has the mandate to choose and has to explain it to a colleague",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .withAuthority(Authority.DELEGATED)
                            .with(
                                    person(Role.CHAMPION, Presence.ENGAGED, Stance.SUPPORTIVE),
                                    person(Role.USER, Presence.UNKNOWN, Stance.UNKNOWN)),
                    "champion-kit",
                    "what the group needs in order to judge should not depend on one memory"),
            first(
                    "We went through the outcomes once more; 'yes, lovely' is all the buyer says",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Circumstance.VALUE_RECAPPED)
                            .with(BuyerTone.FRIENDLY)
                            .withoutBuyingSignals(),
                    "scale-close",
                    "a number, and what is missing to the next one, turns kindness into information"),
            first(
                    "The team works without network for days, and nobody has shown that the product can",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(Fit.UNPROVEN)
                            .with(ValueGrasp.PARTIAL)
                            .with(Readiness.RELUCTANT),
                    "refer-out",
                    "a known need that we may not meet is said aloud, not closed over"),
            first(
                    "An engineer sees the value, gives short answers and keeps the doubts to himself",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .withObjectionsUnrecorded()
                            .with(BuyerTone.GUARDED)
                            .with(Industry.MANUFACTURING),
                    "question-close",
                    "an open question about the terms is easier on a reserved person than an ask"),
            first(
                    "The head of security has a grave doubt that nobody has looked into",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(objection(ObjectionCategory.SECURITY, Severity.HIGH, ObjectionStatus.OPEN))
                            .with(BuyingSignal.SHARED_INTERNALLY),
                    "trial-close",
                    "how much the doubt weighs comes before any step"),
            first(
                    "Three people watched the demo and two of them did not say a word",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(
                                    decider(),
                                    person(Role.USER, Presence.SILENT, Stance.UNKNOWN),
                                    person(Role.TECHNICAL_EVALUATOR, Presence.SILENT, Stance.UNKNOWN)),
                    "stakeholder-meeting",
                    "a quiet voice is no yes, so hear everybody on the criteria"),
            first(
                    "The buyer rings after the demo to hear about contract lengths",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(BuyingSignal.ASKED_ABOUT_CONTRACT)
                            .with(Proof.ESTABLISHED)
                            .with(Channel.PHONE)
                            .with(Motion.INBOUND)
                            .ledByBuyer(),
                    "next-step-close",
                    "they set the pace; agree what happens next while they are on the line"),
            first(
                    "Sales and production each have their own decider and both liked the demo",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(decider(), decider())
                            .with(Industry.MANUFACTURING),
                    "mutual-action-plan",
                    "two deciders need one list of who does what by when"),
            first(
                    "A buyer who sees part of the value kept both promises since the demo",
                    aHesitatingDeal()
                            .at(Stage.POST_DEMO)
                            .with(ValueGrasp.PARTIAL)
                            .with(ask(AskOutcome.ACCEPTED, "2025-05-20"), ask(AskOutcome.ACCEPTED, "2025-06-03"))
                            .ledByBuyer(),
                    "mini-commitment-sequence",
                    "they move willingly in small steps, and the steps will show them the rest"));

    private DemoCases() {}
}
