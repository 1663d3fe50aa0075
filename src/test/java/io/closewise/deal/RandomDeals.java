package io.closewise.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deals drawn from all discrete values of a context, each field left out at times; the same seed gives the same deal. */
public final class RandomDeals {

    /** The day that the dates of these deals lie around. */
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private final SplittableRandom random;

    private RandomDeals(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static Deals of(long seed) {
        return new RandomDeals(seed).deal();
    }

    private Deals deal() {
        Deals deal = new Deals();
        deal.stage = one(Stage.values());
        deal.authority = random.nextInt(3) > 0 ? Authority.CONFIRMED : one(Authority.values());
        deal.people = maybe(() -> some(4, this::person));
        deal.objections = maybe(() -> random.nextBoolean() ? List.of() : some(4, this::objection));
        deal.value = maybe(() -> one(ValueGrasp.values()));
        deal.proof = maybe(() -> one(Proof.values()));
        deal.fit = maybe(() -> random.nextInt(8) == 0 ? one(Fit.values()) : Fit.CONFIRMED);
        deal.discovery = maybe(() -> one(Discovery.values()));
        deal.readiness = maybe(() -> one(Readiness.values()));
        deal.buying = maybe(() -> some(3, () -> one(BuyingSignal.values())));
        deal.risk = maybe(() -> one(RiskTolerance.values()));
        deal.allOrNothing = maybe(() -> random.nextInt(4) == 0);
        deal.asks = maybe(() -> some(4, this::ask));
        deal.acts = maybe(() -> some(4, () -> new BuyerAct(one(EngagementKind.values()), day(40))));
        deal.effort = maybe(() -> new Effort(random.nextInt(8), random.nextInt(12)));
        deal.segment = maybe(() -> one(Segment.values()));
        deal.motion = maybe(() -> one(Motion.values()));
        deal.channel = maybe(() -> one(Channel.values()));
        deal.industry = maybe(() -> one(Industry.values()));
        deal.buyer = maybe(() -> new Buyer(random.nextInt(4) == 0, random.nextInt(6) == 0));
        if (random.nextInt(3) == 0) {
            addMore(deal);
        }
        return deal;
    }

    private void addMore(Deals deal) {
        deal.indecision = maybe(() -> one(Indecision.values()));
        deal.criteria = maybe(() -> one(Criteria.values()));
        deal.event = maybe(() -> new DatedEvent(one(DateOwner.values()), day(20), random.nextBoolean()));
        deal.goLiveOn = maybe(() -> day(20));
        deal.dealSize = maybe(() -> one(DealSize.values()));
        deal.budget = maybe(() -> one(Budget.values()));
        deal.tone = maybe(() -> one(BuyerTone.values()));
        deal.decision = maybe(() -> one(Decision.values()));
        deal.paper = maybe(() -> one(PaperProcess.values()));
        deal.place = maybe(() -> one(Place.values()));
        deal.lastAct = maybe(() -> day(40));
        deal.circumstances = maybe(() -> {
            EnumSet<Circumstance> told = EnumSet.noneOf(Circumstance.class);
            told.addAll(some(5, () -> one(Circumstance.values())));
            return told;
        });
    }

    private Stakeholder person() {
        return new Stakeholder(
                one(Role.values()), one(Presence.values()), one(Stance.values()), random.nextInt(3) == 0);
    }

    private Objection objection() {
        return new Objection(one(ObjectionCategory.values()), one(Severity.values()), one(ObjectionStatus.values()));
    }

    private PastAsk ask() {
        return new PastAsk("follow-up-call", one(CommitmentSize.values()), one(AskOutcome.values()), day(12));
    }

    /** A day from that many before today to two after it. */
    private LocalDate day(int before) {
        return TODAY.minusDays(random.nextInt(before + 3) - 2L);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> next) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(next.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}
