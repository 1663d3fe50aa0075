package io.closewise.deal;

/**
 * Everything that a rule may speak of. A signal holds or does not hold of a deal; what makes it hold stands in
 * {@link SignalReader}.
 */
public enum Signal {
    STAGE_EARLY_DISCOVERY(ContextField.STAGE, "The deal is in early discovery."),
    STAGE_LATE_DISCOVERY(ContextField.STAGE, "The deal is in late discovery."),
    STAGE_POST_DEMO(ContextField.STAGE, "The buyer has seen the solution."),
    STAGE_PROPOSAL_REVIEW(ContextField.STAGE, "A proposal is with the buyer."),
    STAGE_FINAL_DECISION(ContextField.STAGE, "The choice is due."),
    STAGE_RENEWAL(ContextField.STAGE, "A running contract nears its end."),
    STAGE_EXPANSION(ContextField.STAGE, "A customer looks at more."),
    AUTHORITY_CONFIRMED(ContextField.AUTHORITY, "The decision-maker is in the conversation."),
    AUTHORITY_DELEGATED(
            ContextField.AUTHORITY, "A representative whose authority was confirmed is in the conversation."),
    AUTHORITY_UNCLEAR(ContextField.AUTHORITY, "Nobody has asked yet who decides."),
    DECISION_MAKER_ABSENT(ContextField.AUTHORITY, "The decision-maker is known and not in the conversation."),
    AUTHORITY_LACKING(ContextField.AUTHORITY, "The contact cannot decide."),
    STAKEHOLDERS_UNKNOWN(ContextField.STAKEHOLDERS, "No stakeholder is listed."),
    MULTIPLE_STAKEHOLDERS(ContextField.STAKEHOLDERS, "Two or more stakeholders are listed."),
    MULTIPLE_DECISION_MAKERS(ContextField.STAKEHOLDERS, "Two or more of those listed decide."),
    STAKEHOLDER_SILENT(ContextField.STAKEHOLDERS, "Somebody is there and has not spoken."),
    STAKEHOLDER_MISSING(ContextField.STAKEHOLDERS, "Somebody who should be there is not."),
    STAKEHOLDER_OPPOSED(ContextField.STAKEHOLDERS, "Somebody is against it."),
    CHAMPION_ENGAGED(ContextField.STAKEHOLDERS, "A champion takes part."),
    SPONSOR_ENGAGED(ContextField.STAKEHOLDERS, "An executive sponsor takes part."),
    OBJECTIONS_NOT_RECORDED(ContextField.OPEN_OBJECTIONS, "Nobody has noted whether there are objections."),
    NO_OPEN_OBJECTIONS(ContextField.OPEN_OBJECTIONS, "There is no objection, or every one is resolved."),
    OBJECTION_UNRESOLVED(ContextField.OPEN_OBJECTIONS, "An objection of some weight is not answered yet."),
    OBJECTION_MINOR(ContextField.OPEN_OBJECTIONS, "A small doubt is not resolved."),
    OBJECTION_ANSWERED(
            ContextField.OPEN_OBJECTIONS, "Proof was given on an objection of some weight, and not accepted yet."),
    RISK_ANSWERED(ContextField.OPEN_OBJECTIONS, "Proof was given on a worry about risk or trust."),
    OBJECTION_BLOCKING(ContextField.OPEN_OBJECTIONS, "An unanswered objection rules out a yes."),
    OBJECTIONS_DOMINATE(
            ContextField.OPEN_OBJECTIONS,
            "Objections fill the conversation: three unanswered ones, or two grave ones."),
    SINGLE_OBJECTION(ContextField.OPEN_OBJECTIONS, "Exactly one objection is not resolved."),
    OBJECTION_ABOUT_PRICE(ContextField.OPEN_OBJECTIONS, "An unanswered objection is about price or budget."),
    VALUE_UNDERSTOOD(ContextField.VALUE, "The buyer sees what it is worth to them."),
    VALUE_PARTIAL(ContextField.VALUE, "The buyer sees part of what it is worth."),
    VALUE_NOT_UNDERSTOOD(ContextField.VALUE, "The buyer does not see what it is worth."),
    VALUE_UNKNOWN(ContextField.VALUE, "Nobody has noted whether the buyer sees what it is worth."),
    PROOF_NONE(ContextField.PROOF, "Nothing has been shown to work yet."),
    PROOF_PARTIAL(ContextField.PROOF, "Part of what the buyer wants to see was shown."),
    PROOF_ESTABLISHED(ContextField.PROOF, "The buyer has seen all the proof they asked for."),
    PROOF_UNKNOWN(ContextField.PROOF, "Nobody has noted how much proof the buyer has seen."),
    FIT_CONFIRMED(ContextField.FIT, "It solves the buyer's problem, with evidence."),
    FIT_UNPROVEN(ContextField.FIT, "It may solve the buyer's problem; nobody has shown it."),
    MISFIT(ContextField.FIT, "It does not solve the buyer's problem."),
    FIT_UNKNOWN(ContextField.FIT, "Nobody has noted whether it solves the buyer's problem."),
    DISCOVERY_COMPLETE(ContextField.DISCOVERY, "The questions are through and the buyer agreed to the summary."),
    DISCOVERY_INCOMPLETE(ContextField.DISCOVERY, "The questions are not through."),
    DISCOVERY_UNKNOWN(ContextField.DISCOVERY, "Nobody has noted whether the questions are through."),
    READY(ContextField.READINESS, "The buyer is ready for a step."),
    TENTATIVE(ContextField.READINESS, "The buyer is interested and hesitates."),
    RELUCTANT(ContextField.READINESS, "The buyer would rather not."),
    READINESS_UNKNOWN(ContextField.READINESS, "Nobody has noted how ready the buyer is."),
    BUYING_SIGNALS_PRESENT(ContextField.BUYING_SIGNALS, "The buyer has shown interest."),
    NO_BUYING_SIGNALS(ContextField.BUYING_SIGNALS, "No sign of interest was seen."),
    RISK_AVERSE(ContextField.RISK_TOLERANCE, "The buyer is cautious about risk."),
    ALL_OR_NOTHING(ContextField.ALL_OR_NOTHING, "The deal can only be taken whole."),
    ASKED_TOO_OFTEN(ContextField.COMMITMENTS, "Three asks within a week, or two that still wait for an answer."),
    LAST_ASK_DECLINED(ContextField.COMMITMENTS, "The newest ask was declined."),
    MOMENTUM(ContextField.COMMITMENTS, "The newest two asks were accepted."),
    LAST_ASK_PENDING(ContextField.COMMITMENTS, "The newest ask waits for an answer."),
    SELF_ENGAGED(ContextField.ENGAGEMENT, "The buyer did two or more things unasked within the last 30 days."),
    SELLER_CHASING(ContextField.EFFORT, "The buyer started at most one contact in ten."),
    SELLER_LEADS(ContextField.EFFORT, "The buyer started more than one contact in ten and not more than half."),
    BUYER_LEANS_IN(ContextField.EFFORT, "The buyer started more than half of the contacts."),
    CONSUMER_BUYER(ContextField.BUYER, "The buyer is a private person."),
    VULNERABLE_BUYER(ContextField.BUYER, "The buyer needs extra care."),
    SEGMENT_SMB(ContextField.SEGMENT, "The firm is small."),
    SEGMENT_MID_MARKET(ContextField.SEGMENT, "The firm is mid-sized."),
    SEGMENT_ENTERPRISE(ContextField.SEGMENT, "The firm is large."),
    MOTION_INBOUND(ContextField.MOTION, "The buyer came."),
    MOTION_OUTBOUND(ContextField.MOTION, "The seller made the first move."),
    CHANNEL_ONLINE(ContextField.CHANNEL, "The conversation takes place online."),
    CHANNEL_EMAIL(ContextField.CHANNEL, "The conversation takes place by e-mail."),
    CHANNEL_PHONE(ContextField.CHANNEL, "The conversation takes place by telephone."),
    CHANNEL_MEETING(ContextField.CHANNEL, "The conversation takes place in a meeting."),
    CHANNEL_EVENT(ContextField.CHANNEL, "The conversation takes place at an event."),
    INDUSTRY_SOFTWARE(ContextField.INDUSTRY, "The buyer works in software."),
    INDUSTRY_FINANCE(ContextField.INDUSTRY, "The buyer works in finance."),
    INDUSTRY_INSURANCE(ContextField.INDUSTRY, "The buyer works in insurance."),
    INDUSTRY_HEALTHCARE(ContextField.INDUSTRY, "The buyer works in healthcare."),
    INDUSTRY_MANUFACTURING(ContextField.INDUSTRY, "The buyer works in manufacturing."),
    INDUSTRY_CONSTRUCTION(ContextField.INDUSTRY, "The buyer works in construction."),
    INDUSTRY_RETAIL(ContextField.INDUSTRY, "The buyer works in retail."),
    INDUSTRY_REAL_ESTATE(ContextField.INDUSTRY, "The buyer works in property."),
    INDUSTRY_PROFESSIONAL_SERVICES(ContextField.INDUSTRY, "The buyer works in professional services."),
    INDUSTRY_OTHER(ContextField.INDUSTRY, "The buyer works in another industry."),
    INDECISION_VALUATION(ContextField.INDECISION, "The buyer cannot choose between options."),
    INDECISION_INFORMATION(ContextField.INDECISION, "The buyer does not feel informed enough."),
    INDECISION_OUTCOME(ContextField.INDECISION, "The buyer fears that it will not work out."),
    INDECISION_STATUS_QUO(ContextField.INDECISION, "The buyer prefers today's way."),
    CRITERIA_KNOWN(ContextField.CRITERIA, "The buyer knows by what they will choose."),
    CRITERIA_UNKNOWN(ContextField.CRITERIA, "The buyer does not know yet by what they will choose."),
    COMPELLING_EVENT(ContextField.COMPELLING_EVENT, "The buyer has a date of their own ahead, with a consequence."),
    SELLER_DEADLINE(ContextField.COMPELLING_EVENT, "The only date that presses is the seller's."),
    GO_LIVE_KNOWN(ContextField.GO_LIVE_ON, "The buyer has named the day by which it should run."),
    DEAL_SMALL(ContextField.DEAL_SIZE, "The deal is smaller than usual."),
    DEAL_LARGE(ContextField.DEAL_SIZE, "The deal is larger than usual."),
    BUDGET_MISSING(ContextField.BUDGET, "There is no money for it."),
    BUDGET_ESTIMATED(ContextField.BUDGET, "A figure was named and not approved."),
    BUDGET_APPROVED(ContextField.BUDGET, "The money is approved."),
    TONE_FRIENDLY(ContextField.BUYER_TONE, "The buyer speaks openly and warmly."),
    TONE_GUARDED(ContextField.BUYER_TONE, "The buyer says little and keeps a distance."),
    TONE_ANXIOUS(ContextField.BUYER_TONE, "The buyer is worried."),
    DECIDED_YES(ContextField.DECISION, "The buyer said an explicit yes."),
    DECIDED_NO(ContextField.DECISION, "The buyer said an explicit no."),
    PAPER_NOT_STARTED(ContextField.PAPER_PROCESS, "Contracts, security and purchasing have not begun."),
    PAPER_UNDER_WAY(ContextField.PAPER_PROCESS, "Contracts, security and purchasing are under way."),
    AT_HOME(ContextField.PLACE, "The sale takes place at the buyer's home or at a temporary place."),
    BUYER_SILENT(ContextField.LAST_BUYER_ACT_ON, "The buyer has done nothing for more than three weeks."),
    METRICS_AGREED(ContextField.CIRCUMSTANCES, "The buyer agreed to the figures that will show success."),
    MODULAR_OFFER(ContextField.CIRCUMSTANCES, "The offer can be taken in useful parts."),
    EASY_RETURN(ContextField.CIRCUMSTANCES, "What is tried can be given back free and easily."),
    GUARANTEE_AUTHORISED(
            ContextField.CIRCUMSTANCES, "The seller may promise a refund or a credit for a measured outcome."),
    CONCESSION_REQUESTED(ContextField.CIRCUMSTANCES, "The buyer asked for a better price or better terms."),
    REFERENCE_APPROVED(ContextField.CIRCUMSTANCES, "A matching customer agreed to be named or called."),
    RESULTS_MEASURED(ContextField.CIRCUMSTANCES, "Results of use exist and may be shown."),
    CONDITIONS_OPEN(ContextField.CIRCUMSTANCES, "Real outside conditions are open."),
    OVER_SCOPED(ContextField.CIRCUMSTANCES, "The offer holds more than the buyer needs or can pay."),
    FACT_UNMENTIONED(ContextField.CIRCUMSTANCES, "A true fact that matters to the buyer has not been mentioned yet."),
    DETAIL_OPEN(ContextField.CIRCUMSTANCES, "A detail of something already agreed is open."),
    PRIORITIES_UNKNOWN(ContextField.CIRCUMSTANCES, "The buyer's order of priorities is not known."),
    OPTIONS_COMPARED(ContextField.CIRCUMSTANCES, "The buyer compares real options."),
    VALUE_RECAPPED(ContextField.CIRCUMSTANCES, "The agreed outcomes were said again in this conversation.");

    private final ContextField field;
    private final String meaning;

    Signal(ContextField field, String meaning) {
        this.field = field;
        this.meaning = meaning;
    }

    /** The field of the context that it is read from. */
    public ContextField field() {
        return field;
    }

    /** One sentence, for labels. */
    public String meaning() {
        return meaning;
    }
}
