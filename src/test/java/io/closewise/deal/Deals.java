package io.closewise.deal;

import io.closewise.deal.DealContext.MoreFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deals for tests, in words: {@code aDeal().at(PROPOSAL_REVIEW).withUnclearAuthority()}. Only what is said is known. */
public final class Deals {

    public Stage stage = Stage.POST_DEMO;
    public Authority authority = Authority.CONFIRMED;
    public @Nullable List<Stakeholder> people;
    public @Nullable List<Objection> objections;
    public @Nullable ValueGrasp value;
    public @Nullable Proof proof;
    public @Nullable Fit fit;
    public @Nullable Discovery discovery;
    public @Nullable Readiness readiness;
    public @Nullable List<BuyingSignal> buying;
    public @Nullable RiskTolerance risk;
    public @Nullable Boolean allOrNothing;
    public @Nullable List<PastAsk> asks;
    public @Nullable List<BuyerAct> acts;
    public @Nullable Effort effort;
    public @Nullable Segment segment;
    public @Nullable Motion motion;
    public @Nullable Channel channel;
    public @Nullable Industry industry;
    public @Nullable Buyer buyer;
    public @Nullable Indecision indecision;
    public @Nullable Criteria criteria;
    public @Nullable DatedEvent event;
    public @Nullable LocalDate goLiveOn;
    public @Nullable DealSize dealSize;
    public @Nullable Budget budget;
    public @Nullable BuyerTone tone;
    public @Nullable Decision decision;
    public @Nullable PaperProcess paper;
    public @Nullable Place place;
    public @Nullable LocalDate lastAct;
    public @Nullable EnumSet<Circumstance> circumstances;

    /** A deal after the demo with the decision-maker in the conversation, and nothing else known. */
    public static Deals aDeal() {
        return new Deals();
    }

    /** A deal in which everything that may be known speaks for going on. */
    public static Deals aGreenDeal() {
        Deals deal = new Deals();
        deal.stage = Stage.PROPOSAL_REVIEW;
        deal.objections = List.of();
        deal.value = ValueGrasp.UNDERSTOOD;
        deal.proof = Proof.ESTABLISHED;
        deal.fit = Fit.CONFIRMED;
        deal.discovery = Discovery.COMPLETE;
        deal.readiness = Readiness.READY;
        deal.buying = List.of(BuyingSignal.ASKED_ABOUT_CONTRACT);
        return deal;
    }

    /** A proposal that the decision-maker understands and that nothing is known to speak against; they hesitate all the same. */
    public static Deals aHesitatingDeal() {
        Deals deal = new Deals();
        deal.stage = Stage.PROPOSAL_REVIEW;
        deal.people = List.of(decider());
        deal.objections = List.of();
        deal.value = ValueGrasp.UNDERSTOOD;
        deal.fit = Fit.CONFIRMED;
        deal.discovery = Discovery.COMPLETE;
        deal.readiness = Readiness.TENTATIVE;
        return deal;
    }

    /** Another deal of which the same is known. The lists of both are the same, and are replaced rather than changed. */
    public Deals copy() {
        Deals copy = new Deals();
        copy.stage = stage;
        copy.authority = authority;
        copy.people = people;
        copy.objections = objections;
        copy.value = value;
        copy.proof = proof;
        copy.fit = fit;
        copy.discovery = discovery;
        copy.readiness = readiness;
        copy.buying = buying;
        copy.risk = risk;
        copy.allOrNothing = allOrNothing;
        copy.asks = asks;
        copy.acts = acts;
        copy.effort = effort;
        copy.segment = segment;
        copy.motion = motion;
        copy.channel = channel;
        copy.industry = industry;
        copy.buyer = buyer;
        copy.indecision = indecision;
        copy.criteria = criteria;
        copy.event = event;
        copy.goLiveOn = goLiveOn;
        copy.dealSize = dealSize;
        copy.budget = budget;
        copy.tone = tone;
        copy.decision = decision;
        copy.paper = paper;
        copy.place = place;
        copy.lastAct = lastAct;
        // with(…) adds to them
        copy.circumstances = circumstances == null ? null : EnumSet.copyOf(circumstances);
        return copy;
    }

    public Deals at(Stage value) {
        stage = value;
        return this;
    }

    public Deals withAuthority(Authority value) {
        authority = value;
        return this;
    }

    public Deals withUnclearAuthority() {
        return withAuthority(Authority.UNCLEAR);
    }

    public Deals with(Stakeholder... values) {
        people = List.of(values);
        return this;
    }

    public Deals with(Objection... values) {
        objections = List.of(values);
        return this;
    }

    public Deals with(PastAsk... values) {
        asks = List.of(values);
        return this;
    }

    public Deals with(BuyerAct... values) {
        acts = List.of(values);
        return this;
    }

    public Deals with(Effort value) {
        effort = value;
        return this;
    }

    public Deals with(Buyer value) {
        buyer = value;
        return this;
    }

    public Deals with(ValueGrasp level) {
        value = level;
        return this;
    }

    public Deals with(Proof level) {
        proof = level;
        return this;
    }

    public Deals with(Fit level) {
        fit = level;
        return this;
    }

    public Deals with(Discovery level) {
        discovery = level;
        return this;
    }

    public Deals with(Readiness level) {
        readiness = level;
        return this;
    }

    public Deals with(Circumstance first, Circumstance... rest) {
        EnumSet<Circumstance> told = EnumSet.of(first, rest);
        if (circumstances == null) {
            circumstances = told;
        } else {
            circumstances.addAll(told);
        }
        return this;
    }

    public Deals with(Segment value) {
        segment = value;
        return this;
    }

    public Deals with(Motion value) {
        motion = value;
        return this;
    }

    public Deals with(Channel value) {
        channel = value;
        return this;
    }

    public Deals with(Industry value) {
        industry = value;
        return this;
    }

    public Deals with(Indecision value) {
        indecision = value;
        return this;
    }

    public Deals with(Criteria value) {
        criteria = value;
        return this;
    }

    public Deals with(DatedEvent value) {
        event = value;
        return this;
    }

    public Deals with(DealSize value) {
        dealSize = value;
        return this;
    }

    public Deals with(Budget value) {
        budget = value;
        return this;
    }

    public Deals with(BuyerTone value) {
        tone = value;
        return this;
    }

    public Deals with(Decision value) {
        decision = value;
        return this;
    }

    public Deals with(PaperProcess value) {
        paper = value;
        return this;
    }

    public Deals with(Place value) {
        place = value;
        return this;
    }

    public Deals with(BuyingSignal... values) {
        buying = List.of(values);
        return this;
    }

    /** Nobody noted whether there are objections. */
    public Deals withObjectionsUnrecorded() {
        objections = null;
        return this;
    }

    public Deals withReadinessUnknown() {
        readiness = null;
        return this;
    }

    /** Nearly every contact came from the seller. */
    public Deals chasedBySeller() {
        return with(new Effort(1, 12));
    }

    /** Most contacts came from the seller. */
    public Deals ledBySeller() {
        return with(new Effort(4, 6));
    }

    /** Most contacts came from the buyer. */
    public Deals ledByBuyer() {
        return with(new Effort(6, 3));
    }

    public Deals goingLiveOn(String day) {
        goLiveOn = LocalDate.parse(day);
        return this;
    }

    /** The last thing that the buyer did themselves was on that day. */
    public Deals lastActOn(String day) {
        lastAct = LocalDate.parse(day);
        return this;
    }

    public Deals cautious() {
        risk = RiskTolerance.LOW;
        return this;
    }

    public Deals allOrNothing() {
        allOrNothing = true;
        return this;
    }

    public Deals withoutBuyingSignals() {
        buying = new ArrayList<>();
        return this;
    }

    public static Stakeholder decider() {
        return new Stakeholder(Role.ECONOMIC_BUYER, Presence.ENGAGED, Stance.SUPPORTIVE, true);
    }

    public static Stakeholder person(Role role, Presence presence, Stance stance) {
        return new Stakeholder(role, presence, stance, false);
    }

    public static Objection objection(ObjectionCategory category, Severity severity, ObjectionStatus status) {
        return new Objection(category, severity, status);
    }

    public static PastAsk ask(AskOutcome outcome, String on) {
        return new PastAsk("follow-up-call", CommitmentSize.MICRO, outcome, LocalDate.parse(on));
    }

    public static BuyerAct act(EngagementKind kind, String on) {
        return new BuyerAct(kind, LocalDate.parse(on));
    }

    /** A date of the buyer's own that it costs them something to miss. */
    public static DatedEvent buyersEvent(String on) {
        return new DatedEvent(DateOwner.BUYER, LocalDate.parse(on), true);
    }

    public DealContext context() {
        MoreFacts more = new MoreFacts(
                indecision,
                criteria,
                event,
                goLiveOn,
                dealSize,
                budget,
                tone,
                decision,
                paper,
                place,
                lastAct,
                circumstances);
        return new DealContext(
                stage,
                authority,
                people,
                objections,
                value,
                proof,
                fit,
                discovery,
                readiness,
                buying,
                risk,
                allOrNothing,
                asks,
                acts,
                effort,
                segment,
                motion,
                channel,
                industry,
                buyer,
                more.equals(MoreFacts.NONE) ? MoreFacts.NONE : more);
    }
}
