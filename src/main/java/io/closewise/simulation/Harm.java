package io.closewise.simulation;

import static io.closewise.deal.Signal.*;

import io.closewise.deal.Signal;
import java.util.List;
import java.util.Set;

/** Signals under which an ask can do harm: what they block is not lifted lightly. */
final class Harm {

    private static final Set<Signal> SIGNALS = Set.of(
            AUTHORITY_UNCLEAR,
            DECISION_MAKER_ABSENT,
            AUTHORITY_LACKING,
            OBJECTION_UNRESOLVED,
            OBJECTION_BLOCKING,
            OBJECTIONS_DOMINATE,
            VALUE_NOT_UNDERSTOOD,
            DISCOVERY_INCOMPLETE,
            MISFIT,
            RELUCTANT,
            STAKEHOLDER_MISSING,
            STAKEHOLDER_OPPOSED,
            ASKED_TOO_OFTEN,
            LAST_ASK_DECLINED,
            SELLER_CHASING,
            VULNERABLE_BUYER);

    private Harm() {}

    static boolean in(List<Signal> signals) {
        return signals.stream().anyMatch(SIGNALS::contains);
    }
}
