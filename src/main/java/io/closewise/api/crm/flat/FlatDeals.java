package io.closewise.api.crm.flat;

import io.closewise.api.Briefings;
import io.closewise.api.Briefings.Briefing;
import io.closewise.api.RecommendationRequest;
import io.closewise.api.RecommendationRequest.BuyerEntry;
import io.closewise.api.RecommendationRequest.CommitmentEntry;
import io.closewise.api.RecommendationRequest.CrmStage;
import io.closewise.api.RecommendationRequest.EffortEntry;
import io.closewise.api.RecommendationRequest.EngagementEntry;
import io.closewise.api.RecommendationRequest.EventEntry;
import io.closewise.api.RecommendationRequest.ObjectionEntry;
import io.closewise.api.RecommendationRequest.StakeholderEntry;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.deal.CommitmentSize;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers flat deals: each is put together to the deal context that it stands for. What it does not say stays unknown. */
@Singleton
public class FlatDeals {

    private final Briefings briefings;

    FlatDeals(Briefings briefings) {
        this.briefings = briefings;
    }

    /** Answers a deal whose stage, where it has a name, is one of this CRM; a problem where the CRM knows no such stage. */
    public Briefing answer(FlatDeal deal, String crm, @Nullable String playbook) {
        RecommendationRequest request = request(deal, crm);
        List<FieldError> faults = briefings.faultsOfTheStage(request).stream()
                .map(fault -> new FieldError("stageName", fault.message()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badFields(faults));
        }
        return briefings.answer(request, playbook);
    }

    static RecommendationRequest request(FlatDeal deal, String crm) {
        return new RecommendationRequest(
                deal.stage(),
                deal.stageName() == null ? null : new CrmStage(crm, null, null, deal.stageName()),
                deal.authority(),
                rows(
                        deal.stakeholderRoles(),
                        i -> new StakeholderEntry(
                                Objects.requireNonNull(at(deal.stakeholderRoles(), i)),
                                at(deal.stakeholderEngagements(), i),
                                at(deal.stakeholderStances(), i),
                                at(deal.stakeholderDecides(), i),
                                null)),
                objections(deal),
                deal.value(),
                deal.proof(),
                deal.fit(),
                deal.discovery(),
                deal.readiness(),
                deal.buyingSignals(),
                deal.riskTolerance(),
                deal.allOrNothing(),
                rows(
                        deal.askOutcomes(),
                        i -> new CommitmentEntry(
                                Objects.requireNonNullElse(at(deal.askKinds(), i), "not told"),
                                // no signal depends on it
                                CommitmentSize.SMALL,
                                Objects.requireNonNull(at(deal.askOutcomes(), i)),
                                Objects.requireNonNull(at(deal.askDates(), i)))),
                rows(
                        deal.buyerActKinds(),
                        i -> new EngagementEntry(
                                Objects.requireNonNull(at(deal.buyerActKinds(), i)),
                                Objects.requireNonNull(at(deal.buyerActDates(), i)))),
                deal.buyerInitiated() == null || deal.sellerInitiated() == null
                        ? null
                        : new EffortEntry(deal.buyerInitiated(), deal.sellerInitiated()),
                deal.segment(),
                deal.motion(),
                deal.channel(),
                deal.industry(),
                deal.consumerBuyer() == null && deal.vulnerableBuyer() == null
                        ? null
                        : new BuyerEntry(deal.consumerBuyer(), deal.vulnerableBuyer()),
                deal.indecision(),
                deal.criteria(),
                deal.eventOwner() == null || deal.eventOn() == null
                        ? null
                        : new EventEntry(deal.eventOwner(), deal.eventOn(), deal.eventHasConsequence()),
                deal.goLiveOn(),
                deal.dealSize(),
                deal.budget(),
                deal.buyerTone(),
                deal.decision(),
                deal.paperProcess(),
                deal.place(),
                deal.lastBuyerActOn(),
                deal.circumstances(),
                deal.asOf(),
                values(deal),
                null,
                deal.limit(),
                deal.ref());
    }

    /** Only a plain word says that there are none. */
    private static @Nullable List<ObjectionEntry> objections(FlatDeal deal) {
        List<ObjectionEntry> objections = rows(
                deal.objectionCategories(),
                i -> new ObjectionEntry(
                        Objects.requireNonNull(at(deal.objectionCategories(), i)),
                        Objects.requireNonNull(at(deal.objectionSeverities(), i)),
                        at(deal.objectionStatuses(), i),
                        null));
        return objections == null && Boolean.TRUE.equals(deal.noOpenObjections()) ? List.of() : objections;
    }

    private static Map<String, @Nullable String> values(FlatDeal deal) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (int i = 0; deal.valueNames() != null && i < deal.valueNames().size(); i++) {
            values.put(deal.valueNames().get(i), at(deal.valueTexts(), i));
        }
        return values;
    }

    private static <T> @Nullable List<T> rows(@Nullable List<?> keys, IntFunction<T> row) {
        return keys == null || keys.isEmpty()
                ? null
                : IntStream.range(0, keys.size()).mapToObj(row).toList();
    }

    /** The entry of a row, which may be the one for all; null where there is none. */
    private static <T> @Nullable T at(@Nullable List<T> column, int row) {
        return column == null || column.isEmpty() ? null : column.get(column.size() == 1 ? 0 : row);
    }
}
