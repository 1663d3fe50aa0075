package io.closewise.api.crm.flat;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.Criteria;
import io.closewise.deal.DateOwner;
import io.closewise.deal.DealSize;
import io.closewise.deal.Decision;
import io.closewise.deal.Discovery;
import io.closewise.deal.EngagementKind;
import io.closewise.deal.Fit;
import io.closewise.deal.Indecision;
import io.closewise.deal.Industry;
import io.closewise.deal.Motion;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PaperProcess;
import io.closewise.deal.Place;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.RiskTolerance;
import io.closewise.deal.Role;
import io.closewise.deal.Segment;
import io.closewise.deal.Severity;
import io.closewise.deal.Stage;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deal context as platforms send it that know no objects within objects: what belongs together stands in lists of one order. */
@Schema(
        description =
                "A deal context in single values and lists of them. Only authority and one of stage and stageName are"
                        + " required; what is left out is not known, and null is the same as left out. Unknown fields are refused.")
@Consistent
public record FlatDeal(
        @Schema(description = "Where the deal stands. Exactly one of stage and stageName is required.") @Nullable
        Stage stage,

        @Schema(
                description =
                        "Where the deal stands in the words of the CRM: the name of its stage, or its id. Exactly one of stage and stageName is required.",
                examples = "Proposal/Price Quote")
        @PlainText(max = 200)
        @Nullable
        String stageName,

        @Schema(
                description = "Whether the person in the conversation can decide; UNCLEAR where nobody has asked.",
                required = true)
        @NotNull(message = "is required: one of CONFIRMED, DELEGATED, UNCLEAR, ABSENT, NONE")
        Authority authority,

        @Schema(description = "The buying group: the role of each person, up to 200.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Role> stakeholderRoles,

        @Schema(
                description =
                        "How far each takes part: one for each of stakeholderRoles in the same order, or one for all.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Presence> stakeholderEngagements,

        @Schema(
                description =
                        "What each thinks of it: one for each of stakeholderRoles in the same order, or one for all.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Stance> stakeholderStances,

        @Schema(
                description =
                        "Whether each decides: one for each of stakeholderRoles in the same order, or one for all. Left out means false.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Boolean> stakeholderDecides,

        @Schema(
                description =
                        "Concerns of the buyer: what each is about, up to 200. Left out or empty means not recorded.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) ObjectionCategory> objectionCategories,

        @Schema(
                description =
                        "How much hangs on each: one for each of objectionCategories in the same order, or one for all, the gravest. Required with objectionCategories.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Severity> objectionSeverities,

        @Schema(
                description =
                        "How far each is dealt with: one for each of objectionCategories in the same order, or one for all. Left out means OPEN.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) ObjectionStatus> objectionStatuses,

        @Schema(
                description =
                        "True says that there are no concerns, which an empty list does not: a flow sends one for not known, too.")
        @Nullable
        Boolean noOpenObjections,

        @Schema(description = "How far the buyer sees what it is worth to them.") @Nullable
        ValueGrasp value,

        @Schema(description = "How far the buyer has seen it work.") @Nullable
        Proof proof,

        @Schema(description = "Whether it solves the buyer's problem. MISFIT holds everything back.") @Nullable
        Fit fit,

        @Schema(description = "Whether the questions are through.") @Nullable
        Discovery discovery,

        @Schema(description = "How ready the buyer is for a step.") @Nullable
        Readiness readiness,

        @Schema(description = "What spoke of interest, up to 200. Left out or empty means none seen.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) BuyingSignal> buyingSignals,

        @Schema(description = "How the buyer takes risks in general.") @Nullable
        RiskTolerance riskTolerance,

        @Schema(description = "Whether the deal can only be taken whole. Left out means false.") @Nullable
        Boolean allOrNothing,

        @Schema(
                description =
                        "What the buyer was asked for earlier: what became of each, up to 200. Left out means nothing.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) AskOutcome> askOutcomes,

        @Schema(
                description =
                        "The day (UTC) of each ask: one for each of askOutcomes in the same order, or one for all. Required with askOutcomes.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) LocalDate> askDates,

        @Schema(
                description =
                        "What each asked for, a key of GET /v1/micro-commitments or free text: one for each of askOutcomes in the same order, or one for all.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @PlainText String> askKinds,

        @Schema(description = "What the buyer did unasked: the kind of each act, up to 200. Left out means nothing.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) EngagementKind> buyerActKinds,

        @Schema(
                description =
                        "The day (UTC) of each act: one for each of buyerActKinds in the same order, or one for all. Required with buyerActKinds.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) LocalDate> buyerActDates,

        @Schema(description = "Contacts that the buyer started, 0 to 1000000. Needs sellerInitiated.")
        @Min(value = 0, message = COUNT)
        @Max(value = 1_000_000, message = COUNT)
        @Nullable
        Integer buyerInitiated,

        @Schema(description = "Contacts that the seller started, 0 to 1000000. Needs buyerInitiated.")
        @Min(value = 0, message = COUNT)
        @Max(value = 1_000_000, message = COUNT)
        @Nullable
        Integer sellerInitiated,

        @Schema(description = "The size of the buying firm.") @Nullable
        Segment segment,

        @Schema(description = "Who started it.") @Nullable Motion motion,

        @Schema(description = "Where the conversation takes place.") @Nullable
        Channel channel,

        @Schema(description = "What the buying firm does.") @Nullable
        Industry industry,

        @Schema(description = "Whether the buyer is a private person. Left out means false.") @Nullable
        Boolean consumerBuyer,

        @Schema(description = "Whether the buyer needs extra care; no reason is asked for. Left out means false.")
        @Nullable
        Boolean vulnerableBuyer,

        @Schema(description = "Why a buyer who wants to change cannot decide.") @Nullable
        Indecision indecision,

        @Schema(description = "Whether the buyer knows by what they will choose.") @Nullable
        Criteria criteria,

        @Schema(description = "Whose the date is that presses. Needs eventOn.") @Nullable
        DateOwner eventOwner,

        @Schema(description = "The day (UTC) that presses. Needs eventOwner.") @Nullable
        LocalDate eventOn,

        @Schema(description = "Whether missing that day has a consequence. Left out means false.") @Nullable
        Boolean eventHasConsequence,

        @Schema(description = "The day (UTC) by which the buyer wants it to run.") @Nullable
        LocalDate goLiveOn,

        @Schema(description = "How large the deal is, measured by what you usually sell.") @Nullable
        DealSize dealSize,

        @Schema(description = "What is known of the money.") @Nullable
        Budget budget,

        @Schema(description = "How the buyer speaks in this conversation.") @Nullable
        BuyerTone buyerTone,

        @Schema(description = "What the buyer has said to the offer as a whole.") @Nullable
        Decision decision,

        @Schema(description = "How far contracts, security and purchasing are.") @Nullable
        PaperProcess paperProcess,

        @Schema(description = "Where a sale to a person takes place.") @Nullable
        Place place,

        @Schema(description = "The day (UTC) on which the buyer last did anything.") @Nullable
        LocalDate lastBuyerActOn,

        @Schema(description = "Single facts that hold, up to 200; each one left out is not known.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Circumstance> circumstances,

        @Schema(
                description =
                        "The instant at which the context holds, with an offset; it makes an answer repeatable. Left out means now.",
                examples = "2025-06-15T00:00:00Z")
        @Nullable
        Instant asOf,

        @Schema(description = "Placeholders in phrasings to put something in, up to 200, such as date.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @PlainText(max = 100, blank = false) String> valueNames,

        @Schema(description = "What to put in: one for each of valueNames in the same order.")
        @Size(max = MOST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @PlainText String> valueTexts,

        @Schema(
                description = "How many techniques to recommend at most, from 1 to 10. Left out means 3.",
                defaultValue = "3")
        @Min(value = 1, message = LIMIT)
        @Max(value = 10, message = LIMIT)
        @Nullable
        Integer limit,

        @Schema(
                description =
                        "Your own id of the deal, at most 128 characters; it comes back and is neither stored nor logged.",
                examples = "006Hs00001ABCDE")
        @PlainText(max = 128)
        @Nullable
        String ref)
        implements JsonRequest {

    static final int MOST = 200;
    static final String TOO_MANY = "must have at most {max} entries";
    static final String NO_NULL = "must not be null; leave the entry out";
    static final String LIMIT = "must be a whole number from 1 to 10";
    static final String COUNT = "must be a whole number from 0 to 1000000";
}
