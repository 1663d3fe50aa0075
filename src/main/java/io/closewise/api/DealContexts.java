package io.closewise.api;

import io.closewise.api.RecommendationRequest.BuyerEntry;
import io.closewise.api.RecommendationRequest.EffortEntry;
import io.closewise.api.RecommendationRequest.EventEntry;
import io.closewise.api.json.Faults;
import io.closewise.crm.StageMappings;
import io.closewise.crm.StageName;
import io.closewise.crm.StagesNotReadException;
import io.closewise.crm.UnknownStageException;
import io.closewise.database.CurrentTenant;
import io.closewise.deal.Buyer;
import io.closewise.deal.BuyerAct;
import io.closewise.deal.DatedEvent;
import io.closewise.deal.DealContext;
import io.closewise.deal.DealContext.MoreFacts;
import io.closewise.deal.Effort;
import io.closewise.deal.Objection;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PastAsk;
import io.closewise.deal.Presence;
import io.closewise.deal.Stage;
import io.closewise.deal.Stakeholder;
import io.closewise.deal.Stance;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a request that was read into the deal context of the core. Labels and summaries stay behind. */
@Singleton
class DealContexts {

    private final StageMappings stages;
    private final CurrentTenant tenant;

    DealContexts(StageMappings stages, CurrentTenant tenant) {
        this.stages = stages;
        this.tenant = tenant;
    }

    /** The context of a request whose stage was checked. */
    DealContext of(RecommendationRequest request) {
        return new DealContext(
                stage(request, new Faults()),
                request.authority(),
                each(
                        request.stakeholders(),
                        person -> new Stakeholder(
                                person.role(),
                                Objects.requireNonNullElse(person.engagement(), Presence.UNKNOWN),
                                Objects.requireNonNullElse(person.stance(), Stance.UNKNOWN),
                                Boolean.TRUE.equals(person.decisionMaker()))),
                each(
                        request.openObjections(),
                        objection -> new Objection(
                                objection.category(),
                                objection.severity(),
                                Objects.requireNonNullElse(objection.status(), ObjectionStatus.OPEN))),
                request.value(),
                request.proof(),
                request.fit(),
                request.discovery(),
                request.readiness(),
                request.buyingSignals(),
                request.riskTolerance(),
                request.allOrNothing(),
                each(request.commitments(), ask -> new PastAsk(ask.kind(), ask.size(), ask.outcome(), ask.askedOn())),
                each(request.engagement(), act -> new BuyerAct(act.kind(), act.on())),
                effort(request.effort()),
                request.segment(),
                request.motion(),
                request.channel(),
                request.industry(),
                buyer(request.buyer()),
                more(request));
    }

    /** Notes why the stage cannot be told. What is not known yet is no fault of the request, and is told when it is asked for. */
    void checkStage(RecommendationRequest request, Faults faults) {
        RecommendationRequest.CrmStage crmStage = request.crmStage();
        if (crmStage == null || request.stage() != null) {
            stage(request, faults);
        } else if (crmStage.name() == null && crmStage.id() == null) {
            faults.add("crmStage.name", "is required, or id: the stage as the CRM names it");
        } else if (crmStage.crm() != null) {
            try {
                stage(request, faults);
            } catch (StagesNotReadException e) {
                // the request is refused as a whole, once it is found to be right
            }
        }
    }

    /** The stage; where it cannot be told, the fault is noted and a stand-in is given that no answer comes of. */
    private Stage stage(RecommendationRequest request, Faults faults) {
        RecommendationRequest.CrmStage crmStage = request.crmStage();
        Stage stage = request.stage();
        if (stage != null && crmStage == null) {
            return stage;
        }
        if (stage == null && crmStage != null) {
            try {
                return stages.stage(
                        tenant.get(),
                        crmStage.crm(),
                        new StageName(crmStage.pipeline(), crmStage.id(), crmStage.name()));
            } catch (UnknownStageException unknown) {
                CrmStageFaults.note(unknown, crmStage, faults);
            }
        } else {
            faults.add("stage", "exactly one of stage and crmStage must be given");
            if (crmStage != null) {
                faults.add("crmStage", "exactly one of stage and crmStage must be given");
            }
        }
        return Stage.EARLY_DISCOVERY;
    }

    private static MoreFacts more(RecommendationRequest request) {
        MoreFacts more = new MoreFacts(
                request.indecision(),
                request.criteria(),
                event(request.compellingEvent()),
                request.goLiveOn(),
                request.dealSize(),
                request.budget(),
                request.buyerTone(),
                request.decision(),
                request.paperProcess(),
                request.place(),
                request.lastBuyerActOn(),
                request.circumstances() == null || request.circumstances().isEmpty()
                        ? null
                        : EnumSet.copyOf(request.circumstances()));
        return more.equals(MoreFacts.NONE) ? MoreFacts.NONE : more;
    }

    private static @Nullable DatedEvent event(@Nullable EventEntry event) {
        return event == null
                ? null
                : new DatedEvent(event.owner(), event.on(), Boolean.TRUE.equals(event.hasConsequence()));
    }

    private static @Nullable Effort effort(@Nullable EffortEntry effort) {
        return effort == null ? null : new Effort(effort.buyerInitiated(), effort.sellerInitiated());
    }

    private static @Nullable Buyer buyer(@Nullable BuyerEntry buyer) {
        return buyer == null
                ? null
                : new Buyer(Boolean.TRUE.equals(buyer.consumer()), Boolean.TRUE.equals(buyer.vulnerable()));
    }

    private static <A, B> @Nullable List<B> each(@Nullable List<A> list, Function<A, B> to) {
        return list == null ? null : list.stream().map(to).toList();
    }
}
