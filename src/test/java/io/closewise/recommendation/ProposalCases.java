package io.closewise.recommendation;

import static io.closewise.deal.Deals.aGreenDeal;
import static io.closewise.deal.Deals.aHesitatingDeal;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.buyersEvent;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.objection;
import static io.closewise.deal.Deals.person;
import static io.closewise.recommendation.RankingCase.first;
import static io.closewise.recommendation.RankingCase.firstTwo;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.Criteria;
import io.closewise.deal.DealSize;
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
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import java.util.List;

/** Deals with a proposal on the table. */
final class ProposalCases {

    static final List<RankingCase> ALL = List.of(
            first(
                    "A proposal lies with a friendly decider, who says neither what is wrong nor what is right",
                    aHesitatingDeal().withoutBuyingSignals().with(BuyerTone.FRIENDLY),
                    "trial-close",
                    "the plainest case: ask how it looks to them"),
            first(
                    "Nobody noted how the buyer feels about the proposal",
                    aHesitatingDeal().withReadinessUnknown().with(BuyingSignal.ASKED_ABOUT_CONTRACT),
                    "trial-close",
                    "find out before assuming either way"),
            first(
                    "Three departments each took home another piece of the value",
                    aHesitatingDeal()
                            .with(ValueGrasp.PARTIAL)
                            .with(
                                    decider(),
                                    person(Role.USER, Presence.ENGAGED, Stance.NEUTRAL),
                                    person(Role.PROCUREMENT, Presence.ENGAGED, Stance.NEUTRAL))
                            .with(DealSize.LARGE)
                            .with(Segment.ENTERPRISE),
                    "summary-close",
                    "one list in the buyer's words comes before any step"),
            first(
                    "A small firm is ready and remembers one of the three gains it named",
                    aHesitatingDeal()
                            .with(ValueGrasp.PARTIAL)
                            .with(Readiness.READY)
                            .with(Segment.SMB),
                    "summary-close",
                    "put the three together again so that they decide on all of them"),
            first(
                    "Monthly or yearly payment, both fully understood and judged by known criteria",
                    aHesitatingDeal()
                            .with(Circumstance.OPTIONS_COMPARED)
                            .with(Criteria.KNOWN)
                            .with(DealSize.SMALL),
                    "option-close",
                    "two real ways and neither, side by side"),
            first(
                    "An offer in parts, and the buyer has not said whether speed or price comes first",
                    aHesitatingDeal()
                            .with(Circumstance.MODULAR_OFFER, Circumstance.PRIORITIES_UNKNOWN)
                            .with(Segment.MID_MARKET),
                    "multi-offer",
                    "packages of like worth let them show what matters"),
            first(
                    "Success is written down in figures, a refund is cleared, and they doubt that it will come",
                    aHesitatingDeal()
                            .with(Circumstance.GUARANTEE_AUTHORISED, Circumstance.METRICS_AGREED)
                            .with(Indecision.OUTCOME)
                            .with(Industry.MANUFACTURING),
                    "guarantee-close",
                    "the seller carries the very risk that worries them"),
            first(
                    "A careful office could return the machines in a month at no cost",
                    aHesitatingDeal().cautious().with(Circumstance.EASY_RETURN).with(Industry.PROFESSIONAL_SERVICES),
                    "opt-out-start",
                    "a written way out answers caution better than arguments"),
            first(
                    "A controller likes today's way, and has a list of what a new one would have to do",
                    aHesitatingDeal().with(Indecision.STATUS_QUO).with(Criteria.KNOWN),
                    "balance-sheet-close",
                    "staying deserves a fair column of its own"),
            first(
                    "The landlord ends the lease in autumn, and the move needs the system",
                    aHesitatingDeal().with(buyersEvent("2025-09-30")).with(Industry.RETAIL),
                    "compelling-event-close",
                    "a date of their own, with a consequence, sets the plan"),
            first(
                    "A school wants to start on 1 September and has not sent anything to its lawyers",
                    aHesitatingDeal().goingLiveOn("2025-09-01").with(PaperProcess.NOT_STARTED),
                    "reverse-timeline",
                    "counted back from their day, the papers show what is due this month"),
            first(
                    "One worry about integration was answered with a test report; they have not said that it is gone",
                    aHesitatingDeal()
                            .with(objection(
                                    ObjectionCategory.INTEGRATION, Severity.MEDIUM, ObjectionStatus.PROOF_GIVEN)),
                    "isolate-objection",
                    "check that it was the only one and whether the report was enough"),
            firstTwo(
                    "The only thing they hold against it is the effort of the change, and it is not answered",
                    aHesitatingDeal()
                            .with(objection(ObjectionCategory.CHANGE_EFFORT, Severity.MEDIUM, ObjectionStatus.PROBED)),
                    "trial-close",
                    "isolate-objection",
                    "hear how much it weighs, then settle that one point"),
            firstTwo(
                    "A family firm worries about the largest sum it ever spent",
                    aHesitatingDeal()
                            .with(BuyerTone.ANXIOUS)
                            .with(DealSize.LARGE)
                            .with(Segment.SMB),
                    "autonomy-line",
                    "empathy-close",
                    "make the no safe, and hear the worry"),
            first(
                    "We asked what they think of the terms; in the meeting room they read them again",
                    aHesitatingDeal()
                            .withObjectionsUnrecorded()
                            .with(Readiness.READY)
                            .with(ask(AskOutcome.PENDING, "2025-06-15"))
                            .with(Channel.MEETING)
                            .with(Circumstance.VALUE_RECAPPED),
                    "silent-pause",
                    "the question is out; the next word is theirs"),
            first(
                    "Our last mail still waits for an answer, and most of the thread is ours",
                    aHesitatingDeal()
                            .with(ask(AskOutcome.PENDING, "2025-06-09"))
                            .with(Channel.EMAIL)
                            .ledBySeller(),
                    "effort-balance",
                    "they owe an answer at their own pace, and another ask would crowd it"),
            first(
                    "A clinic fears that it will not work out, and a clinic nearby agreed to be asked",
                    aHesitatingDeal()
                            .with(Circumstance.REFERENCE_APPROVED)
                            .with(Proof.PARTIAL)
                            .with(Indecision.OUTCOME)
                            .with(Industry.HEALTHCARE),
                    "proof-close",
                    "somebody who stood where they stand can speak about the result"),
            first(
                    "The price seems a little high to them; the savings were measured together",
                    aHesitatingDeal()
                            .with(Circumstance.METRICS_AGREED)
                            .with(objection(ObjectionCategory.PRICE, Severity.LOW, ObjectionStatus.OPEN)),
                    "business-case",
                    "their own figures answer the price better than a discount"),
            first(
                    "A careful group with five sites could begin with one of them",
                    aHesitatingDeal()
                            .with(Circumstance.MODULAR_OFFER)
                            .with(DealSize.LARGE)
                            .cautious()
                            .with(Indecision.OUTCOME),
                    "phased-start",
                    "the smallest useful part first, with gates that are theirs"),
            first(
                    "Legal and purchasing of a large firm have begun, and nobody knows who is next",
                    aHesitatingDeal()
                            .with(PaperProcess.UNDER_WAY)
                            .with(Segment.ENTERPRISE)
                            .with(Industry.FINANCE),
                    "paper-path",
                    "steps, owners and days make the way visible to both sides"),
            first(
                    "The champion presents the proposal to a director who has met nobody of ours",
                    aHesitatingDeal()
                            .withAuthority(Authority.ABSENT)
                            .with(
                                    person(Role.CHAMPION, Presence.ENGAGED, Stance.SUPPORTIVE),
                                    person(Role.USER, Presence.ENGAGED, Stance.NEUTRAL)),
                    "champion-kit",
                    "equip the champion openly for the talk that we are not in"),
            first(
                    "Sponsor and champion are with us, and the goals of the two houses have not been compared",
                    aHesitatingDeal()
                            .with(
                                    decider(),
                                    person(Role.EXECUTIVE_SPONSOR, Presence.ENGAGED, Stance.SUPPORTIVE),
                                    person(Role.CHAMPION, Presence.ENGAGED, Stance.SUPPORTIVE))
                            .with(DealSize.LARGE)
                            .with(Segment.ENTERPRISE),
                    "executive-alignment",
                    "peers can answer for their houses, with the champion's consent"),
            first(
                    "Five packages are on the list, the need is clear and they cannot choose",
                    aHesitatingDeal().with(Indecision.VALUATION).with(Criteria.KNOWN),
                    "recommend-and-limit",
                    "one recommendation with reasons ends the search"),
            first(
                    "A press can only be bought whole, and the building permit is not here yet",
                    aHesitatingDeal()
                            .with(Circumstance.CONDITIONS_OPEN)
                            .allOrNothing()
                            .with(Industry.MANUFACTURING),
                    "conditional-agreement",
                    "there is no smaller step, so a condition has to carry the risk"),
            first(
                    "Purchasing asks for sixty days to pay, and the budget is an estimate",
                    aHesitatingDeal().with(Circumstance.CONCESSION_REQUESTED).with(Budget.ESTIMATED),
                    "give-get",
                    "a term for a term keeps the price honest"),
            first(
                    "The proposal went out in April and nothing has come back since",
                    aHesitatingDeal().lastActOn("2025-04-24").ledBySeller().withoutBuyingSignals(),
                    "graceful-closeout",
                    "an honest offer to stop is kinder than one more reminder"),
            first(
                    "Everything is agreed in the review and the decider says that they are ready",
                    aGreenDeal().with(decider()),
                    "assumptive-close",
                    "the diagnosis stands: recommend one course and take their questions"),
            first(
                    "Colleagues were brought in, they are careful, and the proof is half of what they want",
                    aHesitatingDeal()
                            .with(decider(), person(Role.TECHNICAL_EVALUATOR, Presence.ENGAGED, Stance.SKEPTICAL))
                            .with(BuyingSignal.BROUGHT_IN_COLLEAGUES)
                            .with(Proof.PARTIAL)
                            .cautious(),
                    "one-percent-close",
                    "interest with care calls for a step that nobody can regret"),
            first(
                    "A cautious firm got an answer to its worry about risk and has not made up its mind about it",
                    aHesitatingDeal()
                            .cautious()
                            .with(objection(ObjectionCategory.RISK, Severity.MEDIUM, ObjectionStatus.PROOF_GIVEN))
                            .with(Criteria.UNKNOWN),
                    "risk-reversal-close",
                    "what proof cannot settle, terms can"),
            first(
                    "A reserved head of finance reads the proposal and says nothing against it or for it",
                    aHesitatingDeal()
                            .withObjectionsUnrecorded()
                            .with(BuyerTone.GUARDED)
                            .with(Industry.FINANCE)
                            .with(Channel.PHONE),
                    "question-close",
                    "asking what would be missing is easier to answer than a request"),
            first(
                    "Two owners decide, and both are for it",
                    aHesitatingDeal().with(decider(), decider()).with(Segment.SMB),
                    "mutual-action-plan",
                    "one plan for two, so that neither waits for the other"),
            first(
                    "The review takes place without the head of data protection",
                    aHesitatingDeal()
                            .with(decider(), person(Role.LEGAL, Presence.MISSING, Stance.UNKNOWN))
                            .with(Industry.INSURANCE),
                    "stakeholder-meeting",
                    "the voice that is missing can undo every yes"),
            first(
                    "The value is clear, nothing is proven, and what they know feels thin to them",
                    aHesitatingDeal()
                            .with(Proof.NONE)
                            .with(Indecision.INFORMATION)
                            .with(BuyingSignal.ASKED_FOR_REFERENCES),
                    "pilot-close",
                    "a small test of their own tells them more than we can"));

    private ProposalCases() {}
}
