package io.closewise.api;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.crm.StageEntry;
import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.CommitmentSize;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deal context as it is sent. Shapes and limits stand here; what they mean to the core stands in {@code deal}. */
@Schema(
        name = "RecommendationRequest",
        description =
                "What is known of a deal. Only authority and one of stage and crmStage are required. A field left out"
                        + " means not known, which is not the same as no; null is the same as left out. Unknown fields are refused."
                        + " Names of people are never needed. Sizes: body 256 KiB, lists 200 entries, texts 2000 characters, nesting"
                        + " 16.")
@Coherent
public record RecommendationRequest(
        @Schema(
                description = "Where the deal stands. Exactly one of stage and crmStage is required.",
                examples = "POST_DEMO")
        @Nullable
        Stage stage,

        @Schema(
                description =
                        "Where the deal stands in the words of the CRM. Exactly one of stage and crmStage is required.")
        @Valid
        @Nullable
        CrmStage crmStage,

        @Schema(
                description =
                        "Whether the person in the conversation can decide: CONFIRMED (the decision-maker is in the"
                                + " conversation), DELEGATED (a representative whose authority was confirmed), UNCLEAR (nobody"
                                + " has asked), ABSENT (known, but not present), NONE (the contact cannot decide).",
                required = true,
                examples = "CONFIRMED")
        @NotNull(message = "is required: one of CONFIRMED, DELEGATED, UNCLEAR, ABSENT, NONE")
        Authority authority,

        @Schema(description = "The buying group by role, up to 200. Empty says no more than left out.")
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @Valid StakeholderEntry> stakeholders,

        @Schema(
                description =
                        "Concerns of the buyer, up to 200. Left out means not recorded; an empty list says that there are none.")
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @Valid ObjectionEntry> openObjections,

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
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) BuyingSignal> buyingSignals,

        @Schema(description = "How the buyer takes risks in general.") @Nullable
        RiskTolerance riskTolerance,

        @Schema(description = "Whether the deal can only be taken whole. Left out means false.", defaultValue = "false")
        @Nullable
        Boolean allOrNothing,

        @Schema(description = "What the buyer was asked for earlier, up to 200. Left out means nothing.")
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @Valid CommitmentEntry> commitments,

        @Schema(description = "What the buyer did unasked, up to 200. Left out means nothing.")
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) @Valid EngagementEntry> engagement,

        @Schema(description = "Who started how many contacts.") @Valid @Nullable
        EffortEntry effort,

        @Schema(description = "The size of the buying firm.") @Nullable
        Segment segment,

        @Schema(description = "Who started it.") @Nullable Motion motion,

        @Schema(description = "Where the conversation takes place.") @Nullable
        Channel channel,

        @Schema(description = "What the buying firm does.") @Nullable
        Industry industry,

        @Schema(
                description =
                        "What protects the person who buys. Left out means a business buyer without need of extra care.")
        @Nullable
        BuyerEntry buyer,

        @Schema(description = "Why a buyer who wants to change cannot decide.") @Nullable
        Indecision indecision,

        @Schema(description = "Whether the buyer knows by what they will choose.") @Nullable
        Criteria criteria,

        @Schema(description = "A date that presses.") @Valid @Nullable
        EventEntry compellingEvent,

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
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        List<@NotNull(message = NO_NULL) Circumstance> circumstances,

        @Schema(
                description =
                        "The instant at which the context holds, with an offset; it makes an answer repeatable. Left"
                                + " out means now.",
                examples = "2025-06-15T00:00:00Z")
        @Nullable
        Instant asOf,

        @Schema(
                description =
                        "What to put in the place of placeholders in phrasings, up to 200; a placeholder without a"
                                + " value stays and is listed as unfilled, as does one whose value would make its line longer"
                                + " than 2,000 characters.",
                maxProperties = LIST,
                examples = "{\"solution\":\"the reporting module\",\"date\":\"Friday\"}")
        @Size(max = LIST, message = TOO_MANY)
        @Nullable
        Map<@PlainText(max = 100, blank = false) String, @PlainText @Nullable String> values,

        @Schema(
                description = "The language wanted, as a BCP 47 tag; the header Accept-Language counts where it is left"
                        + " out. Answers are in English at present.",
                defaultValue = "en",
                maxLength = LanguageTag.LONGEST,
                examples = "en-GB")
        @LanguageTag
        @Nullable
        String locale,

        @Schema(
                description = "How many techniques to recommend at most, from 1 to 100; warnings are never cut.",
                defaultValue = "5")
        @Min(value = 1, message = LIMIT)
        @Max(value = 100, message = LIMIT)
        @Nullable
        Integer limit,

        @Schema(
                description =
                        "Your own id of the deal, at most 128 characters; it comes back at the top of the answer and"
                                + " is neither stored nor logged.",
                examples = "006Hs00001ABCDE")
        @PlainText(max = 128)
        @Nullable
        String ref)
        implements JsonRequest {

    static final int LIST = 200;
    static final String TOO_MANY = "must have at most {max} entries";
    static final String NO_NULL = "must not be null; leave the entry out";
    static final String LIMIT = "must be a whole number from 1 to 100";
    static final String COUNT = "must be a whole number from 0 to 1000000";

    @Schema(
            description =
                    "A stage in the words of a CRM: crm with name, with id, or with both. By GET /v1/stage-mappings/{crm} it is"
                            + " read as one of our stages: your own mapping first, by id and then by name, then the built-in one."
                            + " A closed stage, an unknown one, and one whose built-in id has another name by now are refused:"
                            + " nothing is guessed.")
    public record CrmStage(
            @Schema(
                    description = "The CRM: SALESFORCE, HUBSPOT, PIPEDRIVE, DYNAMICS, ZOHO, or a key of your own.",
                    examples = "SALESFORCE")
            @NotNull(message = "is required: a CRM such as SALESFORCE")
            @PlainText(max = 64)
            String crm,

            @Schema(
                    description =
                            "The id of the pipeline that the deal is in; needed only where pipelines read the same stage"
                                    + " differently.",
                    examples = "default")
            @PlainText(max = StageEntry.LONGEST)
            @Nullable
            String pipeline,

            @Schema(
                    description =
                            "The id of the stage. It is enough without a name, and stays when a stage is renamed.",
                    examples = "contractsent")
            @PlainText(max = StageEntry.LONGEST)
            @Nullable
            String id,

            @Schema(
                    description =
                            "The name that the CRM shows for the stage, or its id; case and spaces do not count. It is enough"
                                    + " without an id; one of the two is required.",
                    examples = "Proposal/Price Quote")
            @PlainText
            @Nullable
            String name) {}

    @Schema(description = "One person of the buying group, by role.")
    public record StakeholderEntry(
            @Schema(description = "What they are in the buying group.")
            @NotNull(message = "is required: a role such as ECONOMIC_BUYER")
            Role role,

            @Schema(description = "How far they take part. Left out means not known.") @Nullable
            Presence engagement,

            @Schema(description = "What they think of it. Left out means not known.") @Nullable
            Stance stance,

            @Schema(description = "Whether they decide. Left out means false.") @Nullable
            Boolean decisionMaker,

            @Schema(description = "For your own use: it is not returned and not logged. Best not a name.")
            @PlainText
            @Nullable
            String label) {}

    @Schema(description = "A concern that the buyer raised.")
    public record ObjectionEntry(
            @Schema(description = "What it is about.") @NotNull(message = "is required: a category such as PRICE")
            ObjectionCategory category,

            @Schema(description = "How much hangs on it.")
            @NotNull(message = "is required: one of LOW, MEDIUM, HIGH, BLOCKING")
            Severity severity,

            @Schema(description = "How far it has been dealt with.", defaultValue = "OPEN") @Nullable
            ObjectionStatus status,

            @Schema(description = "A line about it for your own use: it is not returned and not logged.")
            @PlainText
            @Nullable
            String summary) {}

    @Schema(description = "Something that the buyer was asked for earlier.")
    public record CommitmentEntry(
            @Schema(description = "A key of a micro-commitment kind, or free text.", examples = "one-page-review")
            @NotNull(message = "is required: what was asked for")
            @PlainText
            String kind,

            @Schema(description = "How much it took from the buyer.")
            @NotNull(message = "is required: one of MICRO, SMALL, MEDIUM, LARGE")
            CommitmentSize size,

            @Schema(description = "What became of it.")
            @NotNull(message = "is required: one of ACCEPTED, DECLINED, PENDING")
            AskOutcome outcome,

            @Schema(description = "The day (UTC) of the ask.", examples = "2025-06-08")
            @NotNull(message = "is required: a date such as 2025-06-08")
            LocalDate askedOn) {}

    @Schema(description = "Something that the buyer did unasked.")
    public record EngagementEntry(
            @Schema(description = "What they did.") @NotNull(message = "is required: a kind such as SITE_VISITED")
            EngagementKind kind,

            @Schema(description = "The day (UTC) on which they did it.", examples = "2025-06-08")
            @NotNull(message = "is required: a date such as 2025-06-08")
            LocalDate on) {}

    @Schema(description = "How many contacts each side started.")
    public record EffortEntry(
            @Schema(description = "Contacts that the buyer started, 0 to 1000000.")
            @NotNull(message = "is required: a whole number from 0 to 1000000")
            @Min(value = 0, message = COUNT)
            @Max(value = 1_000_000, message = COUNT)
            Integer buyerInitiated,

            @Schema(description = "Contacts that the seller started, 0 to 1000000.")
            @NotNull(message = "is required: a whole number from 0 to 1000000")
            @Min(value = 0, message = COUNT)
            @Max(value = 1_000_000, message = COUNT)
            Integer sellerInitiated) {}

    @Schema(description = "What protects the person who buys.")
    public record BuyerEntry(
            @Schema(description = "Whether it is a private person. Left out means false.") @Nullable
            Boolean consumer,

            @Schema(description = "Whether the person needs extra care; no reason is asked for. Left out means false.")
            @Nullable
            Boolean vulnerable) {}

    @Schema(
            description =
                    "A date that presses. Only one of the buyer's own, ahead, with a consequence, speaks for hurry.")
    public record EventEntry(
            @Schema(description = "Whose date it is.") @NotNull(message = "is required: one of BUYER, SELLER")
            DateOwner owner,

            @Schema(description = "The day (UTC).", examples = "2025-09-01")
            @NotNull(message = "is required: a date such as 2025-09-01")
            LocalDate on,

            @Schema(description = "Whether missing it has a consequence. Left out means false.") @Nullable
            Boolean hasConsequence) {}
}
