package io.closewise.playbook;

import static io.closewise.deal.Signal.*;

import io.closewise.deal.Signal;
import io.closewise.technique.Commitment;
import io.closewise.technique.Pressure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the contract fixes of a technique: how much it asks and presses at least, and what blocks it beside the rules for all. */
record ContractTechnique(String key, Commitment commitment, Pressure pressure, List<Condition> blocks) {

    private static final Signal[] DIAGNOSED_FIRST = {
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
        RELUCTANT,
        STAKEHOLDER_OPPOSED,
        STAKEHOLDER_MISSING,
        ASKED_TOO_OFTEN,
        SELLER_CHASING
    };

    private static final Map<String, ContractTechnique> ALL = Stream.of(
                    of("one-percent-close", Commitment.MICRO, Pressure.LOW)
                            .blockedBy(
                                    AUTHORITY_UNCLEAR,
                                    AUTHORITY_LACKING,
                                    DECISION_MAKER_ABSENT,
                                    OBJECTION_UNRESOLVED,
                                    VALUE_NOT_UNDERSTOOD,
                                    ALL_OR_NOTHING,
                                    ASKED_TOO_OFTEN),
                    of("assumptive-close", Commitment.LARGE, Pressure.MEDIUM).blockedBy(DIAGNOSED_FIRST),
                    of("assumptive-trial-close", Commitment.MICRO, Pressure.MEDIUM)
                            .blockedBy(
                                    AUTHORITY_LACKING,
                                    OBJECTION_UNRESOLVED,
                                    VALUE_NOT_UNDERSTOOD,
                                    DISCOVERY_INCOMPLETE,
                                    ASKED_TOO_OFTEN),
                    of("trial-close", Commitment.NONE, Pressure.LOW),
                    of("risk-reversal-close", Commitment.MEDIUM, Pressure.LOW)
                            .blockedBy(AUTHORITY_LACKING, VALUE_NOT_UNDERSTOOD, OBJECTION_BLOCKING, ASKED_TOO_OFTEN),
                    of("pilot-close", Commitment.SMALL, Pressure.LOW)
                            .blockedBy(
                                    AUTHORITY_LACKING,
                                    VALUE_NOT_UNDERSTOOD,
                                    OBJECTION_BLOCKING,
                                    ALL_OR_NOTHING,
                                    ASKED_TOO_OFTEN),
                    of("mutual-action-plan", Commitment.SMALL, Pressure.LOW)
                            .blockedBy(AUTHORITY_LACKING, OBJECTION_BLOCKING),
                    of("micro-commitment", Commitment.MICRO, Pressure.LOW)
                            .blockedBy(OBJECTION_BLOCKING, ASKED_TOO_OFTEN)
                            // whoever only looks round may take a small step without being able to decide
                            .blockedUnless(AUTHORITY_LACKING, STAGE_EARLY_DISCOVERY, STAGE_LATE_DISCOVERY),
                    of("mini-commitment-sequence", Commitment.MICRO, Pressure.LOW)
                            .blockedBy(ASKED_TOO_OFTEN, LAST_ASK_DECLINED, OBJECTION_UNRESOLVED, AUTHORITY_LACKING),
                    of("direct-close", Commitment.LARGE, Pressure.MEDIUM)
                            .blockedBy(DIAGNOSED_FIRST)
                            .blockedBy(TENTATIVE, READINESS_UNKNOWN),
                    of("micro-yes-ladder", Commitment.LARGE, Pressure.HIGH))
            .collect(Collectors.toMap(ContractTechnique::key, Function.identity()));

    ContractTechnique {
        blocks = List.copyOf(blocks);
    }

    /** What the contract says of the technique of this key; empty where it says nothing. */
    static Optional<ContractTechnique> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    private static ContractTechnique of(String key, Commitment commitment, Pressure pressure) {
        return new ContractTechnique(key, commitment, pressure, List.of());
    }

    private ContractTechnique blockedBy(Signal... signals) {
        return with(Stream.of(signals).map(Condition::of).toList());
    }

    private ContractTechnique blockedUnless(Signal signal, Signal... unless) {
        return with(List.of(new Condition(List.of(signal), List.of(), List.of(unless))));
    }

    private ContractTechnique with(List<Condition> more) {
        List<Condition> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new ContractTechnique(key, commitment, pressure, all);
    }
}
