package io.closewise.recommendation;

import static io.closewise.deal.Deals.aGreenDeal;
import static io.closewise.deal.Deals.aHesitatingDeal;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.objection;
import static io.closewise.deal.Deals.person;
import static io.closewise.recommendation.RankingCase.amongFirstTwo;
import static io.closewise.recommendation.RankingCase.first;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.Criteria;
import io.closewise.deal.DealSize;
import io.closewise.deal.Decision;
import io.closewise.deal.Indecision;
import io.closewise.deal.Industry;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PaperProcess;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.Role;
import io.closewise.deal.Segment;
import io.closewise.deal.Severity;
import io.closewise.deal.Stage;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import java.util.List;

/** Deals in which the choice is due, or has been made. */
final class DecisionCases {

    static final List<RankingCase> ALL = List.of(
            first(
                    "The owner would decide now and asks for delivery on a Saturday",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Readiness.READY)
                            .with(objection(ObjectionCategory.TIMING, Severity.LOW, ObjectionStatus.OPEN))
                            .with(Circumstance.CONCESSION_REQUESTED)
                            .with(DealSize.SMALL),
                    "sharp-angle-close",
                    "a real request of somebody who may decide and is ready: say the condition openly"),
            amongFirstTwo(
                    "A decider asks for a lower fee before the choice and has not said that it hangs on that",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Circumstance.CONCESSION_REQUESTED)
                            .with(objection(ObjectionCategory.PRICE, Severity.LOW, ObjectionStatus.OPEN)),
                    "give-get",
                    "trade it for something of theirs and leave the decision alone"),
            first(
                    "The terms stand, and the council meets in four weeks",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Circumstance.CONDITIONS_OPEN)
                            .with(Budget.APPROVED),
                    "conditional-agreement",
                    "agree in principle, list the condition, and let it lapse if the council says no"),
            first(
                    "An accountant knows her criteria and brought a drawback; it was answered, and she weighs it",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Criteria.KNOWN)
                            .with(objection(ObjectionCategory.OTHER, Severity.MEDIUM, ObjectionStatus.PROOF_GIVEN)),
                    "balance-sheet-close",
                    "both sides on paper, with the drawback in its place"),
            first(
                    "Own servers or ours: the firm compared both for weeks and knows what it wants from them",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Circumstance.OPTIONS_COMPARED)
                            .with(Criteria.KNOWN)
                            .with(Industry.SOFTWARE),
                    "option-close",
                    "the choice is between known ways, and waiting is one of them"),
            first(
                    "All agree, and contracts, security and purchasing have not begun",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(PaperProcess.NOT_STARTED)
                            .with(Budget.APPROVED)
                            .with(BuyingSignal.ASKED_ABOUT_CONTRACT),
                    "paper-path",
                    "map it while there is time, so that nobody has to hurry later"),
            first(
                    "All the proof is there and the buyer asks for yet another comparison",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Indecision.VALUATION)
                            .with(Proof.ESTABLISHED)
                            .with(Circumstance.OPTIONS_COMPARED),
                    "recommend-and-limit",
                    "more options would feed the doubt; advise one and name what it leaves out"),
            first(
                    "On the phone the decider thinks about the question that was just put",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .withObjectionsUnrecorded()
                            .with(Readiness.READY)
                            .with(ask(AskOutcome.PENDING, "2025-06-15"))
                            .with(Channel.PHONE),
                    "silent-pause",
                    "a few seconds of room serve both sides"),
            first(
                    "The board said yes to a large contract, and the head of the project looks pale",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Decision.YES)
                            .with(DealSize.LARGE)
                            .with(BuyerTone.ANXIOUS),
                    "post-decision-assurance",
                    "confirm what was agreed, why, what comes first and how to undo it; ask for nothing"),
            first(
                    "They chose another firm and told us why",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Decision.NO)
                            .with(Readiness.RELUCTANT)
                            .with(objection(ObjectionCategory.COMPETITOR, Severity.LOW, ObjectionStatus.OPEN)),
                    "graceful-closeout",
                    "take the no at its word and leave the door open"),
            first(
                    "A head of finance whose last project failed keeps her distance from a large sum",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(BuyerTone.GUARDED)
                            .with(DealSize.LARGE)
                            .with(Segment.MID_MARKET),
                    "autonomy-line",
                    "before any ask she has to hear that no is a fine answer"),
            first(
                    "The decider is ready, the proof is complete and they came to us",
                    aGreenDeal().at(Stage.FINAL_DECISION).with(decider()).ledByBuyer(),
                    "assumptive-close",
                    "advise the course that follows from what they said, and ask"),
            first(
                    "The last worry is the result; the figures are agreed and a credit is cleared",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(Circumstance.GUARANTEE_AUTHORISED, Circumstance.METRICS_AGREED)
                            .with(Indecision.OUTCOME)
                            .with(Industry.SOFTWARE),
                    "guarantee-close",
                    "a written promise on their own measure answers just that"),
            first(
                    "The buyer fears the blame if it fails, and says so",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(BuyerTone.ANXIOUS)
                            .with(Indecision.OUTCOME)
                            .with(Channel.MEETING),
                    "empathy-close",
                    "a fear that is named shrinks; terms can follow"),
            first(
                    "The day is set by the buyer's new branch, several people work towards it, and nobody counted back",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .goingLiveOn("2025-08-18")
                            .with(decider(), person(Role.CHAMPION, Presence.ENGAGED, Stance.SUPPORTIVE)),
                    "reverse-timeline",
                    "counting back shows whether the day can be met at all"),
            first(
                    "Both sponsors want to look each other in the eye before a contract for the whole group",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(
                                    decider(),
                                    person(Role.EXECUTIVE_SPONSOR, Presence.ENGAGED, Stance.NEUTRAL),
                                    person(Role.CHAMPION, Presence.ENGAGED, Stance.SUPPORTIVE))
                            .with(DealSize.LARGE)
                            .with(Industry.INSURANCE),
                    "executive-alignment",
                    "goals and risks at the top are settled between peers"),
            first(
                    "A mid-sized firm sees half of the value on the day of the choice",
                    aHesitatingDeal()
                            .at(Stage.FINAL_DECISION)
                            .with(ValueGrasp.PARTIAL)
                            .with(Segment.MID_MARKET)
                            .with(BuyingSignal.ASKED_ABOUT_TIMELINE),
                    "summary-close",
                    "nobody should choose on half of what was agreed"));

    private DecisionCases() {}
}
