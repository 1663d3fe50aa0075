package io.closewise.recommendation;

import static io.closewise.deal.Signal.*;

import io.closewise.deal.Signal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the contract says of its eleven techniques, written down a second time with plain sets: no masks, no document, no score.
 * It is slow and obvious on purpose.
 */
final class ContractOracle {

    static final Set<Signal> HARM = EnumSet.of(
            AUTHORITY_UNCLEAR,
            DECISION_MAKER_ABSENT,
            AUTHORITY_LACKING,
            OBJECTION_UNRESOLVED,
            OBJECTION_BLOCKING,
            VALUE_NOT_UNDERSTOOD,
            DISCOVERY_INCOMPLETE,
            RELUCTANT,
            STAKEHOLDER_MISSING,
            STAKEHOLDER_OPPOSED,
            ASKED_TOO_OFTEN,
            LAST_ASK_DECLINED,
            SELLER_CHASING,
            VULNERABLE_BUYER);

    private static final Set<Signal> BLOCK_ASSUMPTIVE = EnumSet.of(
            AUTHORITY_UNCLEAR,
            DECISION_MAKER_ABSENT,
            AUTHORITY_LACKING,
            OBJECTION_UNRESOLVED,
            OBJECTION_ANSWERED,
            OBJECTIONS_NOT_RECORDED,
            VALUE_PARTIAL,
            VALUE_NOT_UNDERSTOOD,
            VALUE_UNKNOWN,
            DISCOVERY_INCOMPLETE,
            DISCOVERY_UNKNOWN,
            FIT_UNPROVEN,
            FIT_UNKNOWN,
            MISFIT,
            RELUCTANT,
            STAKEHOLDER_OPPOSED,
            STAKEHOLDER_MISSING,
            ASKED_TOO_OFTEN,
            SELLER_CHASING);

    /** The plain signals that block; what depends on more than one signal stands in {@link #blocks}. */
    private static final Map<String, Set<Signal>> BLOCK = Map.ofEntries(
            Map.entry(
                    "one-percent-close",
                    EnumSet.of(
                            AUTHORITY_UNCLEAR,
                            AUTHORITY_LACKING,
                            DECISION_MAKER_ABSENT,
                            OBJECTION_UNRESOLVED,
                            VALUE_NOT_UNDERSTOOD,
                            ALL_OR_NOTHING,
                            ASKED_TOO_OFTEN)),
            Map.entry("assumptive-close", BLOCK_ASSUMPTIVE),
            Map.entry(
                    "assumptive-trial-close",
                    EnumSet.of(
                            AUTHORITY_LACKING,
                            OBJECTION_UNRESOLVED,
                            VALUE_NOT_UNDERSTOOD,
                            DISCOVERY_INCOMPLETE,
                            ASKED_TOO_OFTEN)),
            Map.entry("trial-close", EnumSet.noneOf(Signal.class)),
            Map.entry(
                    "risk-reversal-close",
                    EnumSet.of(AUTHORITY_LACKING, VALUE_NOT_UNDERSTOOD, OBJECTION_BLOCKING, ASKED_TOO_OFTEN)),
            Map.entry(
                    "pilot-close",
                    EnumSet.of(
                            AUTHORITY_LACKING,
                            VALUE_NOT_UNDERSTOOD,
                            OBJECTION_BLOCKING,
                            ALL_OR_NOTHING,
                            ASKED_TOO_OFTEN)),
            Map.entry("mutual-action-plan", EnumSet.of(AUTHORITY_LACKING, OBJECTION_BLOCKING)),
            Map.entry("micro-commitment", EnumSet.of(OBJECTION_BLOCKING, ASKED_TOO_OFTEN)),
            Map.entry(
                    "mini-commitment-sequence",
                    EnumSet.of(ASKED_TOO_OFTEN, LAST_ASK_DECLINED, OBJECTION_UNRESOLVED, AUTHORITY_LACKING)),
            Map.entry("direct-close", union(BLOCK_ASSUMPTIVE, EnumSet.of(TENTATIVE, READINESS_UNKNOWN))),
            Map.entry("micro-yes-ladder", EnumSet.noneOf(Signal.class)));

    private static final Map<String, Set<Signal>> CAUTION = Map.ofEntries(
            Map.entry(
                    "one-percent-close",
                    EnumSet.of(
                            OBJECTION_MINOR,
                            OBJECTION_ANSWERED,
                            OBJECTIONS_NOT_RECORDED,
                            VALUE_PARTIAL,
                            VALUE_UNKNOWN,
                            STAKEHOLDER_SILENT,
                            NO_BUYING_SIGNALS)),
            Map.entry(
                    "assumptive-close",
                    EnumSet.of(OBJECTION_MINOR, STAKEHOLDER_SILENT, READINESS_UNKNOWN, TENTATIVE, SELLER_LEADS)),
            Map.entry("assumptive-trial-close", EnumSet.of(VALUE_PARTIAL, VALUE_UNKNOWN)),
            Map.entry("trial-close", EnumSet.noneOf(Signal.class)),
            Map.entry("risk-reversal-close", EnumSet.of(OBJECTIONS_NOT_RECORDED)),
            Map.entry("pilot-close", EnumSet.noneOf(Signal.class)),
            Map.entry("mutual-action-plan", EnumSet.of(VALUE_UNKNOWN)),
            Map.entry("micro-commitment", EnumSet.noneOf(Signal.class)),
            Map.entry("mini-commitment-sequence", EnumSet.of(VALUE_UNKNOWN)),
            Map.entry("direct-close", EnumSet.noneOf(Signal.class)),
            Map.entry("micro-yes-ladder", EnumSet.noneOf(Signal.class)));

    static final Set<String> TECHNIQUES = BLOCK.keySet();

    private static final Set<String> SMALL_OR_MORE = Set.of(
            "assumptive-close",
            "risk-reversal-close",
            "pilot-close",
            "mutual-action-plan",
            "direct-close",
            "micro-yes-ladder");
    private static final Set<String> PRESSING =
            Set.of("assumptive-close", "assumptive-trial-close", "direct-close", "micro-yes-ladder");

    private ContractOracle() {}

    /** The signals that block a technique; a technique that is always blocked has its own answer in {@link #blocked}. */
    static Set<Signal> blocks(String technique, Set<Signal> signals) {
        Set<Signal> blocks = EnumSet.noneOf(Signal.class);
        blocks.addAll(BLOCK.get(technique));
        blocks.add(MISFIT);
        blocks.add(OBJECTIONS_DOMINATE);
        if (SMALL_OR_MORE.contains(technique)) {
            blocks.add(STAGE_EARLY_DISCOVERY);
        }
        if (SMALL_OR_MORE.contains(technique)) {
            blocks.add(DECIDED_NO);
        }
        if (PRESSING.contains(technique)) {
            blocks.add(VULNERABLE_BUYER);
        }
        boolean discovery = signals.contains(STAGE_EARLY_DISCOVERY) || signals.contains(STAGE_LATE_DISCOVERY);
        if (technique.equals("micro-commitment") && !discovery) {
            blocks.add(AUTHORITY_LACKING);
        }
        blocks.retainAll(signals);
        return blocks;
    }

    static boolean blocked(String technique, Set<Signal> signals) {
        return technique.equals("micro-yes-ladder")
                || !blocks(technique, signals).isEmpty();
    }

    /** The signals that warn of a technique that is not blocked. */
    static Set<Signal> cautions(String technique, Set<Signal> signals) {
        Set<Signal> cautions = union(CAUTION.get(technique), HARM);
        // a no to the offer is no fact of the contract's own, and respected like one
        cautions.add(DECIDED_NO);
        cautions.retainAll(signals);
        return cautions;
    }

    /** Whether the last column of the table asks for a technique that nothing blocks. */
    static boolean leads(String technique, Set<Signal> s) {
        if (blocked(technique, s)) {
            return false;
        }
        boolean early = s.contains(STAGE_EARLY_DISCOVERY) || s.contains(STAGE_LATE_DISCOVERY);
        return switch (technique) {
            case "one-percent-close" ->
                !early
                        && s.contains(BUYING_SIGNALS_PRESENT)
                        && s.contains(TENTATIVE)
                        && (s.contains(RISK_AVERSE) || s.contains(MULTIPLE_STAKEHOLDERS) || s.contains(PROOF_PARTIAL));
            case "assumptive-close" ->
                (s.contains(STAGE_PROPOSAL_REVIEW)
                                || s.contains(STAGE_FINAL_DECISION)
                                || s.contains(STAGE_RENEWAL)
                                || s.contains(STAGE_EXPANSION))
                        && s.contains(READY)
                        && cautions(technique, s).isEmpty();
            case "trial-close" ->
                s.contains(READINESS_UNKNOWN) || s.contains(AUTHORITY_UNCLEAR) || s.contains(OBJECTION_UNRESOLVED);
            case "risk-reversal-close" ->
                s.contains(RISK_AVERSE) && (s.contains(RISK_ANSWERED) || s.contains(PROOF_NONE));
            case "pilot-close" ->
                s.contains(PROOF_NONE)
                        && (s.contains(VALUE_PARTIAL) || s.contains(VALUE_UNDERSTOOD))
                        && (s.contains(STAGE_POST_DEMO) || s.contains(STAGE_PROPOSAL_REVIEW));
            case "mutual-action-plan" -> s.contains(MULTIPLE_DECISION_MAKERS);
            case "micro-commitment" -> early && (s.contains(SELF_ENGAGED) || s.contains(NO_BUYING_SIGNALS));
            case "mini-commitment-sequence" -> s.contains(MOMENTUM);
            default -> false;
        };
    }

    static Set<String> leading(Set<Signal> signals) {
        Set<String> leading = new LinkedHashSet<>();
        for (String technique : TECHNIQUES) {
            if (leads(technique, signals)) {
                leading.add(technique);
            }
        }
        return leading;
    }

    /** The advice that the second table asks for. */
    static Set<String> advice(Set<Signal> s) {
        Set<String> advice = new LinkedHashSet<>();
        if (s.contains(MISFIT)) {
            return Set.of("REFER_ELSEWHERE");
        }
        addIf(
                advice,
                "RETURN_TO_DISCOVERY",
                s,
                OBJECTIONS_DOMINATE,
                DISCOVERY_INCOMPLETE,
                VALUE_NOT_UNDERSTOOD,
                STAGE_EARLY_DISCOVERY);
        addIf(advice, "RESOLVE_OBJECTIONS", s, OBJECTION_UNRESOLVED);
        addIf(advice, "RECAP_VALUE", s, VALUE_PARTIAL, VALUE_NOT_UNDERSTOOD, VALUE_UNKNOWN);
        addIf(advice, "CONFIRM_AUTHORITY", s, AUTHORITY_UNCLEAR, DECISION_MAKER_ABSENT);
        addIf(advice, "BRING_IN_DECISION_MAKER", s, DECISION_MAKER_ABSENT, AUTHORITY_LACKING);
        addIf(advice, "SCHEDULE_ALIGNMENT", s, STAKEHOLDER_MISSING, STAKEHOLDER_SILENT, STAKEHOLDER_OPPOSED);
        if (!blocked("mutual-action-plan", s)) {
            addIf(advice, "BUILD_MUTUAL_ACTION_PLAN", s, MULTIPLE_DECISION_MAKERS);
        }
        addIf(advice, "OFFER_MICRO_PROOF", s, PROOF_NONE);
        if (s.contains(PROOF_PARTIAL)) {
            addIf(advice, "OFFER_MICRO_PROOF", s, TENTATIVE, RELUCTANT);
        }
        addIf(advice, "CONFIRM_READINESS", s, NO_BUYING_SIGNALS, READINESS_UNKNOWN, RELUCTANT);
        addIf(advice, "SLOW_DOWN", s, ASKED_TOO_OFTEN);
        addIf(advice, "OFFER_SMALLER_STEP", s, LAST_ASK_DECLINED);
        addIf(advice, "LET_THE_BUYER_LEAD", s, SELLER_CHASING);
        return advice;
    }

    private static void addIf(Set<String> advice, String code, Set<Signal> signals, Signal... any) {
        if (List.of(any).stream().anyMatch(signals::contains)) {
            advice.add(code);
        }
    }

    private static Set<Signal> union(Set<Signal> one, Set<Signal> other) {
        Set<Signal> union = EnumSet.noneOf(Signal.class);
        union.addAll(one);
        union.addAll(other);
        return union;
    }
}
