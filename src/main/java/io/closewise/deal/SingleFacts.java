package io.closewise.deal;

import io.closewise.deal.DealContext.MoreFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts of one value each: every value is a signal, and where it matters so is not knowing it. */
final class SingleFacts {

    private static final Map<Stage, Signal> STAGE = byName(Stage.class, v -> "STAGE_" + v);
    private static final Map<Authority, Signal> AUTHORITY = byName(Authority.class, v -> switch (v) {
        case CONFIRMED -> "AUTHORITY_CONFIRMED";
        case DELEGATED -> "AUTHORITY_DELEGATED";
        case UNCLEAR -> "AUTHORITY_UNCLEAR";
        case ABSENT -> "DECISION_MAKER_ABSENT";
        case NONE -> "AUTHORITY_LACKING";
    });
    private static final Map<ValueGrasp, Signal> VALUE = byName(ValueGrasp.class, v -> "VALUE_" + v);
    private static final Map<Proof, Signal> PROOF = byName(Proof.class, v -> "PROOF_" + v);
    private static final Map<Fit, Signal> FIT = byName(Fit.class, v -> v == Fit.MISFIT ? "MISFIT" : "FIT_" + v);
    private static final Map<Discovery, Signal> DISCOVERY = byName(Discovery.class, v -> "DISCOVERY_" + v);
    private static final Map<Readiness, Signal> READINESS = byName(Readiness.class, Enum::name);
    private static final Map<Segment, Signal> SEGMENT = byName(Segment.class, v -> "SEGMENT_" + v);
    private static final Map<Motion, Signal> MOTION = byName(Motion.class, v -> "MOTION_" + v);
    private static final Map<Channel, Signal> CHANNEL = byName(Channel.class, v -> "CHANNEL_" + v);
    private static final Map<Industry, Signal> INDUSTRY = byName(Industry.class, v -> "INDUSTRY_" + v);
    private static final Map<Indecision, Signal> INDECISION =
            byName(Indecision.class, v -> v == Indecision.NONE ? null : "INDECISION_" + v);
    private static final Map<Criteria, Signal> CRITERIA = byName(Criteria.class, v -> "CRITERIA_" + v);
    private static final Map<DealSize, Signal> DEAL_SIZE =
            byName(DealSize.class, v -> v == DealSize.MEDIUM ? null : "DEAL_" + v);
    private static final Map<Budget, Signal> BUDGET = byName(Budget.class, v -> "BUDGET_" + v);
    private static final Map<BuyerTone, Signal> BUYER_TONE =
            byName(BuyerTone.class, v -> v == BuyerTone.NEUTRAL ? null : "TONE_" + v);
    private static final Map<Decision, Signal> DECISION =
            byName(Decision.class, v -> v == Decision.OPEN ? null : "DECIDED_" + v);
    private static final Map<PaperProcess, Signal> PAPER =
            byName(PaperProcess.class, v -> v == PaperProcess.DONE ? null : "PAPER_" + v);

    private SingleFacts() {}

    static void read(DealContext deal, SignalSet.Growing found) {
        add(STAGE, deal.stage(), found);
        add(AUTHORITY, deal.authority(), found);
        add(VALUE, deal.value(), Signal.VALUE_UNKNOWN, found);
        add(PROOF, deal.proof(), Signal.PROOF_UNKNOWN, found);
        add(FIT, deal.fit(), Signal.FIT_UNKNOWN, found);
        add(DISCOVERY, deal.discovery(), Signal.DISCOVERY_UNKNOWN, found);
        add(READINESS, deal.readiness(), Signal.READINESS_UNKNOWN, found);
        List<BuyingSignal> buying = deal.buyingSignals();
        found.add(buying == null || buying.isEmpty() ? Signal.NO_BUYING_SIGNALS : Signal.BUYING_SIGNALS_PRESENT);
        found.addIf(deal.riskTolerance() == RiskTolerance.LOW, Signal.RISK_AVERSE);
        found.addIf(Boolean.TRUE.equals(deal.allOrNothing()), Signal.ALL_OR_NOTHING);
        Buyer buyer = deal.buyer() == null ? Buyer.BUSINESS : deal.buyer();
        found.addIf(buyer.consumer(), Signal.CONSUMER_BUYER);
        found.addIf(buyer.vulnerable(), Signal.VULNERABLE_BUYER);
        add(SEGMENT, deal.segment(), found);
        add(MOTION, deal.motion(), found);
        add(CHANNEL, deal.channel(), found);
        add(INDUSTRY, deal.industry(), found);
    }

    static void read(MoreFacts more, SignalSet.Growing found) {
        add(INDECISION, more.indecision(), found);
        add(CRITERIA, more.criteria(), found);
        add(DEAL_SIZE, more.dealSize(), found);
        add(BUDGET, more.budget(), found);
        add(BUYER_TONE, more.buyerTone(), found);
        add(DECISION, more.decision(), found);
        add(PAPER, more.paperProcess(), found);
        found.addIf(more.place() == Place.BUYERS_HOME || more.place() == Place.TEMPORARY, Signal.AT_HOME);
    }

    private static <V> void add(Map<V, Signal> signals, @Nullable V value, Signal unknown, SignalSet.Growing found) {
        if (value == null) {
            found.add(unknown);
        } else {
            add(signals, value, found);
        }
    }

    private static <V> void add(Map<V, Signal> signals, @Nullable V value, SignalSet.Growing found) {
        Signal signal = value == null ? null : signals.get(value);
        if (signal != null) {
            found.add(signal);
        }
    }

    /** A value without a name has no signal: it says that nothing of note holds. */
    private static <V extends Enum<V>> Map<V, Signal> byName(Class<V> type, Function<V, @Nullable String> name) {
        Map<V, Signal> signals = new EnumMap<>(type);
        for (V value : type.getEnumConstants()) {
            String signal = name.apply(value);
            if (signal != null) {
                signals.put(value, Signal.valueOf(signal));
            }
        }
        return signals;
    }
}
