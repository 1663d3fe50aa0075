package io.closewise.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deal. {@code null} means not known, which is not the same as no; an empty list means that there are
 * none. Entries are counted as given: equal ones are two people.
 */
public record DealContext(
        Stage stage,
        Authority authority,
        @Nullable List<Stakeholder> stakeholders,
        @Nullable List<Objection> openObjections,
        @Nullable ValueGrasp value,
        @Nullable Proof proof,
        @Nullable Fit fit,
        @Nullable Discovery discovery,
        @Nullable Readiness readiness,
        @Nullable List<BuyingSignal> buyingSignals,
        @Nullable RiskTolerance riskTolerance,
        @Nullable Boolean allOrNothing,
        @Nullable List<PastAsk> commitments,
        @Nullable List<BuyerAct> engagement,
        @Nullable Effort effort,
        @Nullable Segment segment,
        @Nullable Motion motion,
        @Nullable Channel channel,
        @Nullable Industry industry,
        @Nullable Buyer buyer,
        MoreFacts more) {

    public DealContext {
        stakeholders = copy(stakeholders);
        openObjections = copy(openObjections);
        buyingSignals = copy(buyingSignals);
        commitments = copy(commitments);
        engagement = copy(engagement);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** Facts that a CRM seldom holds; each left out is not known. */
    public record MoreFacts(
            @Nullable Indecision indecision,
            @Nullable Criteria criteria,
            @Nullable DatedEvent compellingEvent,
            @Nullable LocalDate goLiveOn,
            @Nullable DealSize dealSize,
            @Nullable Budget budget,
            @Nullable BuyerTone buyerTone,
            @Nullable Decision decision,
            @Nullable PaperProcess paperProcess,
            @Nullable Place place,
            @Nullable LocalDate lastBuyerActOn,
            @Nullable Set<Circumstance> circumstances) {

        /** Nothing more is known. */
        public static final MoreFacts NONE =
                new MoreFacts(null, null, null, null, null, null, null, null, null, null, null, null);

        public MoreFacts {
            circumstances = circumstances == null ? null : Set.copyOf(circumstances);
        }
    }
}
