package io.closewise.simulation;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Budget;
import io.closewise.deal.Buyer;
import io.closewise.deal.BuyerAct;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.CommitmentSize;
import io.closewise.deal.Criteria;
import io.closewise.deal.DateOwner;
import io.closewise.deal.DatedEvent;
import io.closewise.deal.DealContext;
import io.closewise.deal.DealContext.MoreFacts;
import io.closewise.deal.DealSize;
import io.closewise.deal.Discovery;
import io.closewise.deal.Effort;
import io.closewise.deal.EngagementKind;
import io.closewise.deal.Fit;
import io.closewise.deal.Indecision;
import io.closewise.deal.Industry;
import io.closewise.deal.Motion;
import io.closewise.deal.Objection;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PaperProcess;
import io.closewise.deal.PastAsk;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.RiskTolerance;
import io.closewise.deal.Role;
import io.closewise.deal.Segment;
import io.closewise.deal.Severity;
import io.closewise.deal.Stage;
import io.closewise.deal.Stakeholder;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Deals as a pipeline holds them, for those who bring none of their own. They are made up, always the same, and not drawn evenly:
 * the further a deal has come, the more is known of it, the more often the decision-maker is there, and the fewer concerns stay
 * open; and as in any pipeline, some go badly.
 */
public final class TypicalDeals {

    /** How many there are. */
    public static final int COUNT = 1_000;

    /** The instant at which they hold; their dates lie around it. */
    public static final Instant AS_OF = Instant.parse("2025-06-16T09:00:00Z");

    private static final LocalDate TODAY = AS_OF.atOffset(ZoneOffset.UTC).toLocalDate();
    private static final long SEED = 20250616;

    private final SplittableRandom random;
    /** How far the deal has come and how well it goes: 0 is a cold beginning, 1 is as good as agreed. */
    private final double health;

    private TypicalDeals(int index) {
        this.random = new SplittableRandom(SEED + index * 0x9E3779B97F4A7C15L);
        this.health =
                Math.min(1, Math.max(0, stage(index).ordinal() / 6.0 * 0.5 + 0.25 + random.nextDouble(-0.35, 0.35)));
    }

    /** All of them; {@code ref} counts them from {@code typical-0001}. */
    public static List<SimulatedDeal> all() {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> new SimulatedDeal(String.format("typical-%04d", i + 1), of(i), AS_OF))
                .toList();
    }

    static DealContext of(int index) {
        return new TypicalDeals(index).deal(stage(index));
    }

    /** Most deals of a pipeline are in its middle. */
    private static Stage stage(int index) {
        Stage[] mix = {
            Stage.EARLY_DISCOVERY,
            Stage.LATE_DISCOVERY,
            Stage.POST_DEMO,
            Stage.LATE_DISCOVERY,
            Stage.POST_DEMO,
            Stage.PROPOSAL_REVIEW,
            Stage.PROPOSAL_REVIEW,
            Stage.FINAL_DECISION,
            Stage.RENEWAL,
            Stage.EXPANSION
        };
        return mix[index % mix.length];
    }

    private DealContext deal(Stage stage) {
        return new DealContext(
                stage,
                authority(),
                told(0.8, this::people),
                told(0.85, this::objections),
                told(0.85, () -> better(ValueGrasp.NOT_UNDERSTOOD, ValueGrasp.PARTIAL, ValueGrasp.UNDERSTOOD)),
                told(0.75, () -> better(Proof.NONE, Proof.PARTIAL, Proof.ESTABLISHED)),
                told(0.75, () -> chance(0.03) ? Fit.MISFIT : better(Fit.UNPROVEN, Fit.CONFIRMED, Fit.CONFIRMED)),
                told(0.8, () -> better(Discovery.INCOMPLETE, Discovery.COMPLETE, Discovery.COMPLETE)),
                told(0.75, () -> better(Readiness.RELUCTANT, Readiness.TENTATIVE, Readiness.READY)),
                told(0.8, () -> some(3, () -> one(BuyingSignal.values()))),
                told(0.5, () -> one(RiskTolerance.values())),
                chance(0.08) ? Boolean.TRUE : null,
                told(0.6, this::asks),
                told(0.5, () -> some(4, () -> new BuyerAct(one(EngagementKind.values()), daysAgo(45)))),
                told(0.5, () -> new Effort((int) (random.nextInt(2, 10) * health), random.nextInt(1, 8))),
                told(0.8, () -> one(Segment.values())),
                told(0.7, () -> one(Motion.values())),
                told(0.8, () -> one(Channel.values())),
                told(0.7, () -> one(Industry.values())),
                chance(0.12) ? new Buyer(true, chance(0.2)) : null,
                chance(0.4) ? more() : MoreFacts.NONE);
    }

    private MoreFacts more() {
        return new MoreFacts(
                told(0.3, () -> one(Indecision.values())),
                told(0.4, () -> one(Criteria.values())),
                told(
                        0.3,
                        () -> new DatedEvent(
                                chance(0.8) ? DateOwner.BUYER : DateOwner.SELLER,
                                TODAY.plusDays(random.nextInt(10, 120)),
                                chance(0.7))),
                told(0.3, () -> TODAY.plusDays(random.nextInt(20, 180))),
                told(0.5, () -> one(DealSize.values())),
                told(0.5, () -> one(Budget.values())),
                told(0.3, () -> one(BuyerTone.values())),
                null,
                told(0.3, () -> one(PaperProcess.values())),
                null,
                told(0.4, () -> daysAgo(40)),
                null);
    }

    private Authority authority() {
        return chance(0.35 + 0.5 * health)
                ? (chance(0.8) ? Authority.CONFIRMED : Authority.DELEGATED)
                : better(Authority.NONE, Authority.UNCLEAR, Authority.ABSENT);
    }

    private List<Stakeholder> people() {
        List<Stakeholder> people = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            people.add(new Stakeholder(
                    one(Role.values()),
                    chance(0.7) ? Presence.ENGAGED : better(Presence.MISSING, Presence.SILENT, Presence.UNKNOWN),
                    better(chance(0.3) ? Stance.OPPOSED : Stance.SKEPTICAL, Stance.NEUTRAL, Stance.SUPPORTIVE),
                    i == 1 || chance(0.2)));
        }
        return people;
    }

    private List<Objection> objections() {
        return some(
                (int) (4.4 - 3 * health),
                () -> new Objection(
                        one(ObjectionCategory.values()),
                        better(chance(0.25) ? Severity.BLOCKING : Severity.HIGH, Severity.MEDIUM, Severity.LOW),
                        better(
                                ObjectionStatus.OPEN,
                                ObjectionStatus.PROBED,
                                chance(0.5) ? ObjectionStatus.PROOF_GIVEN : ObjectionStatus.RESOLVED)));
    }

    private List<PastAsk> asks() {
        return some(
                3,
                () -> new PastAsk(
                        one(new String[] {
                            "follow-up-call", "short-demo", "one-page-review", "feature-trial", "question-list"
                        }),
                        chance(0.7) ? CommitmentSize.MICRO : CommitmentSize.SMALL,
                        better(AskOutcome.DECLINED, AskOutcome.PENDING, AskOutcome.ACCEPTED),
                        daysAgo(30)));
    }

    private LocalDate daysAgo(int most) {
        return TODAY.minusDays(random.nextInt(most + 1));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    /** One of three, the better the healthier the deal. */
    private <T> T better(T bad, T middling, T good) {
        double luck = (health + random.nextDouble()) / 2;
        return luck < 0.3 ? bad : luck < 0.52 ? middling : good;
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

    private <T> @Nullable T told(double howOften, Supplier<T> value) {
        return chance(howOften * (0.7 + 0.3 * health)) ? value.get() : null;
    }
}
