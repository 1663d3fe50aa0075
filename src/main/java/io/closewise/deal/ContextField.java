package io.closewise.deal;

import static io.closewise.deal.Signal.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a context that signals are read from, in the order of the request. Each knows whether it was told, and which
 * signals telling it could bring: that is how an answer finds out what it would pay to ask.
 */
public enum ContextField {
    STAGE("stage", DealContext::stage),
    AUTHORITY("authority", DealContext::authority),
    STAKEHOLDERS("stakeholders", deal -> isEmpty(deal.stakeholders()) ? null : deal.stakeholders()) {
        @Override
        public List<SignalSet> possible() {
            return List.of(
                    set(MULTIPLE_STAKEHOLDERS, MULTIPLE_DECISION_MAKERS),
                    set(STAKEHOLDER_MISSING),
                    set(STAKEHOLDER_OPPOSED),
                    set(STAKEHOLDER_SILENT),
                    set(MULTIPLE_STAKEHOLDERS),
                    set(CHAMPION_ENGAGED),
                    set(SPONSOR_ENGAGED),
                    set());
        }
    },
    OPEN_OBJECTIONS("openObjections", DealContext::openObjections) {
        @Override
        public List<SignalSet> possible() {
            return List.of(
                    set(OBJECTIONS_DOMINATE, OBJECTION_UNRESOLVED),
                    set(OBJECTION_UNRESOLVED, OBJECTION_BLOCKING, SINGLE_OBJECTION),
                    set(OBJECTION_UNRESOLVED, OBJECTION_ABOUT_PRICE, SINGLE_OBJECTION),
                    set(OBJECTION_UNRESOLVED, SINGLE_OBJECTION),
                    set(OBJECTION_ANSWERED, RISK_ANSWERED, SINGLE_OBJECTION),
                    set(OBJECTION_ANSWERED, SINGLE_OBJECTION),
                    set(OBJECTION_MINOR, SINGLE_OBJECTION),
                    set(NO_OPEN_OBJECTIONS));
        }
    },
    VALUE("value", DealContext::value),
    PROOF("proof", DealContext::proof),
    FIT("fit", DealContext::fit),
    DISCOVERY("discovery", DealContext::discovery),
    READINESS("readiness", DealContext::readiness),
    BUYING_SIGNALS("buyingSignals", DealContext::buyingSignals),
    RISK_TOLERANCE("riskTolerance", DealContext::riskTolerance),
    ALL_OR_NOTHING("allOrNothing", DealContext::allOrNothing),
    COMMITMENTS("commitments", DealContext::commitments) {
        @Override
        public List<SignalSet> possible() {
            return List.of(
                    set(ASKED_TOO_OFTEN, LAST_ASK_DECLINED),
                    set(ASKED_TOO_OFTEN, LAST_ASK_PENDING),
                    set(ASKED_TOO_OFTEN, MOMENTUM),
                    set(ASKED_TOO_OFTEN),
                    set(LAST_ASK_DECLINED),
                    set(LAST_ASK_PENDING),
                    set(MOMENTUM));
        }
    },
    ENGAGEMENT("engagement", DealContext::engagement),
    EFFORT("effort", DealContext::effort),
    BUYER("buyer", DealContext::buyer) {
        @Override
        public List<SignalSet> possible() {
            return List.of(set(CONSUMER_BUYER, VULNERABLE_BUYER), set(VULNERABLE_BUYER), set(CONSUMER_BUYER));
        }
    },
    SEGMENT("segment", DealContext::segment),
    MOTION("motion", DealContext::motion),
    CHANNEL("channel", DealContext::channel),
    INDUSTRY("industry", DealContext::industry),
    INDECISION("indecision", deal -> deal.more().indecision()),
    CRITERIA("criteria", deal -> deal.more().criteria()),
    COMPELLING_EVENT("compellingEvent", deal -> deal.more().compellingEvent()),
    GO_LIVE_ON("goLiveOn", deal -> deal.more().goLiveOn()),
    DEAL_SIZE("dealSize", deal -> deal.more().dealSize()),
    BUDGET("budget", deal -> deal.more().budget()),
    BUYER_TONE("buyerTone", deal -> deal.more().buyerTone()),
    DECISION("decision", deal -> deal.more().decision()),
    PAPER_PROCESS("paperProcess", deal -> deal.more().paperProcess()),
    PLACE("place", deal -> deal.more().place()),
    LAST_BUYER_ACT_ON("lastBuyerActOn", deal -> deal.more().lastBuyerActOn()),
    CIRCUMSTANCES("circumstances", deal -> deal.more().circumstances());

    private final String jsonName;
    private final Function<DealContext, @Nullable Object> told;

    ContextField(String jsonName, Function<DealContext, @Nullable Object> told) {
        this.jsonName = jsonName;
        this.told = told;
    }

    /** Its name in a request. */
    public String jsonName() {
        return jsonName;
    }

    /** Whether the context leaves it out; an empty list of people tells no more than none at all. */
    public boolean leftOut(DealContext deal) {
        return told.apply(deal) == null;
    }

    /** What the context says of it. */
    @Nullable
    Object told(DealContext deal) {
        return told.apply(deal);
    }

    /** Every signal that is read from it. */
    public SignalSet signals() {
        return SignalSet.of(own());
    }

    /** The signals that hold while it is left out. */
    public SignalSet whenLeftOut() {
        return switch (this) {
            case STAKEHOLDERS -> set(STAKEHOLDERS_UNKNOWN);
            case OPEN_OBJECTIONS -> set(OBJECTIONS_NOT_RECORDED);
            case VALUE -> set(VALUE_UNKNOWN);
            case PROOF -> set(PROOF_UNKNOWN);
            case FIT -> set(FIT_UNKNOWN);
            case DISCOVERY -> set(DISCOVERY_UNKNOWN);
            case READINESS -> set(READINESS_UNKNOWN);
            case BUYING_SIGNALS -> set(NO_BUYING_SIGNALS);
            default -> SignalSet.EMPTY;
        };
    }

    /** The sets of signals that telling it could bring, beside those of leaving it out: here each of its signals alone. */
    public List<SignalSet> possible() {
        SignalSet unknown = whenLeftOut();
        List<SignalSet> sets = new ArrayList<>();
        for (Signal signal : own()) {
            if (!unknown.contains(signal)) {
                sets.add(set(signal));
            }
        }
        return sets;
    }

    private List<Signal> own() {
        return Arrays.stream(Signal.values())
                .filter(signal -> signal.field() == this)
                .toList();
    }

    private static SignalSet set(Signal... signals) {
        return SignalSet.of(signals);
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
