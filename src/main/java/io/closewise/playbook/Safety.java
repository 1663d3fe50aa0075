package io.closewise.playbook;

import static io.closewise.deal.Signal.*;

import io.closewise.deal.Signal;
import io.closewise.technique.Commitment;
import io.closewise.technique.Family;
import io.closewise.technique.Pressure;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold for every playbook, whatever it says. They stand here a second time, in code, so that no document can take
 * them back: the linter refuses a playbook that weakens them, and the engine does not obey one.
 */
public final class Safety {

    /** What must not make an ask easier: where it does not block, it warns on every technique. The last one is an explicit no. */
    public static final List<Signal> HARM = List.of(
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
            VULNERABLE_BUYER,
            DECIDED_NO);

    /** The guardrail of a private buyer. */
    public static final String COOLING_OFF = "COOLING_OFF";

    /** Techniques that work round the buyer's judgement: the service knows them by name. */
    private static final Set<String> PROHIBITED = Set.of(
            "micro-yes-ladder",
            "now-or-never",
            "false-scarcity",
            "exploding-offer",
            "bait-and-switch",
            "low-ball",
            "guilt-close",
            "negging",
            "negative-consent",
            "sham-anchor",
            "hard-close",
            "authority-bypass",
            "fabricated-proof",
            "confusion-close",
            "covert-order",
            "fear-appeal");

    private Safety() {}

    /** Whether it may only be named to warn: it is known for it, it says so itself, or it is manipulation. */
    public static boolean isProhibited(Technique technique) {
        return PROHIBITED.contains(technique.key())
                || technique.status() == Status.PROHIBITED
                || technique.family() == Family.MANIPULATION;
    }

    /** How much it asks: what it says, and for a technique of the contract never less than the contract says. */
    public static Commitment commitment(Technique technique) {
        Commitment own = technique.commitment();
        return ContractTechnique.of(technique.key())
                .map(ContractTechnique::commitment)
                .filter(known -> known.compareTo(own) > 0)
                .orElse(own);
    }

    /** How much it presses: what it says, and for a technique of the contract never less than the contract says. */
    public static Pressure pressure(Technique technique) {
        Pressure own = technique.pressure();
        return ContractTechnique.of(technique.key())
                .map(ContractTechnique::pressure)
                .filter(known -> known.compareTo(own) > 0)
                .orElse(own);
    }

    /** The rules that hold for a technique of any playbook, blocks first. */
    public static List<Rule> rules(Technique technique) {
        List<Rule> rules = new ArrayList<>();
        if (isProhibited(technique)) {
            rules.add(prohibition());
        }
        rules.add(block(Condition.of(MISFIT)));
        rules.add(block(Condition.of(OBJECTIONS_DOMINATE)));
        boolean small = commitment(technique).compareTo(Commitment.SMALL) >= 0;
        if (small) {
            rules.add(block(Condition.of(STAGE_EARLY_DISCOVERY)));
            rules.add(block(Condition.of(DECIDED_NO)));
        }
        if (pressure(technique).compareTo(Pressure.MEDIUM) >= 0) {
            rules.add(block(Condition.of(VULNERABLE_BUYER)));
        }
        contractBlocks(technique.key()).forEach(condition -> rules.add(block(condition)));
        for (Signal harm : HARM) {
            rules.add(caution(harm));
        }
        if (small) {
            Condition privateBuyer = new Condition(List.of(), List.of(CONSUMER_BUYER, AT_HOME), List.of());
            rules.add(new Rule(null, Effect.GUARDRAIL, privateBuyer, null, null, null, COOLING_OFF, false));
        }
        return rules;
    }

    /** What blocks a technique of the contract, beside the rules for all; empty for any other technique. */
    public static List<Condition> contractBlocks(String technique) {
        return ContractTechnique.of(technique).map(ContractTechnique::blocks).orElse(List.of());
    }

    /** Words for a guardrail that a playbook does not have and needs. */
    public static Optional<Guardrail> guardrail(String code) {
        if (!code.equals(COOLING_OFF)) {
            return Optional.empty();
        }
        return Optional.of(new Guardrail(
                COOLING_OFF,
                "A private buyer may change their mind.",
                "Tell the buyer before they sign how long they may withdraw, and how. Take nothing from them that would make it hard.",
                Guardrail.Gravity.BLOCK,
                "The law on sales to private persons, which gives them time to think in most countries.",
                Guardrail.Audience.CONSUMER));
    }

    /** Advice for a hold on which a playbook has none. */
    public static Advice onHold() {
        return new Advice(
                "RETURN_TO_DISCOVERY",
                "Go back to questions before anything is asked.",
                "Nothing fits this deal as it stands. Ask for nothing, and find out what the buyer needs.",
                List.of(),
                List.of(),
                false,
                null,
                true);
    }

    private static Rule prohibition() {
        return new Rule(
                null,
                Effect.BLOCK,
                Condition.ALWAYS,
                null,
                "This works round the buyer's own judgement, and is named only to warn of it.",
                "Say openly what you would like and why, and leave the buyer free to decline.",
                null,
                false);
    }

    private static Rule block(Condition when) {
        String reason = when.all().isEmpty()
                ? when.any().get(0).meaning()
                : when.all().get(0).meaning();
        return new Rule(
                null,
                Effect.BLOCK,
                when,
                null,
                reason,
                "Settle that first, and ask for nothing of this kind until then.",
                null,
                false);
    }

    private static Rule caution(Signal signal) {
        return new Rule(
                null,
                Effect.CAUTION,
                Condition.of(signal),
                null,
                signal.meaning(),
                "Take it up before you suggest anything, and make a no easy.",
                null,
                false);
    }
}
