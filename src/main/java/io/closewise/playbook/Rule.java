package io.closewise.playbook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule over signals. A rule of a technique has no {@code appliesTo}; a general one has.
 *
 * @param weight how much it moves a score, from 0 to 1; FAVOUR and DISFAVOUR need it, LEAD may have it
 * @param reason why, for the salesperson; BLOCK and CAUTION may leave it to the standard wording of their signals
 * @param remedy what to do instead; needed wherever a BLOCK or CAUTION has its own reason
 * @param guardrail the code that a GUARDRAIL adds
 * @param evenWithCaution whether a LEAD keeps its place although a caution stands beside it: for conditions that nothing
 *     but a graver harm can take away, so that a worse deal never gets a milder verdict
 */
public record Rule(
        @Nullable Scope appliesTo,
        Effect effect,
        Condition when,
        @Nullable Double weight,
        @Nullable String reason,
        @Nullable String remedy,
        @Nullable String guardrail,
        boolean evenWithCaution) {

    public Rule {
        boolean weighs = effect == Effect.FAVOUR || effect == Effect.DISFAVOUR;
        if (weighs && weight == null) {
            throw new IllegalArgumentException(effect + " needs a weight");
        }
        if (weight != null && !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight lies from 0 to 1, not " + weight);
        }
        if (isFlag(effect) && (reason == null) != (remedy == null)) {
            throw new IllegalArgumentException("the reason and the remedy of a flag go together");
        }
        if (isFlag(effect) && reason == null && !when.isPlainChoice()) {
            throw new IllegalArgumentException("a flag in standard words asks for a plain choice of signals: " + when);
        }
        if (!isFlag(effect) && effect != Effect.GUARDRAIL && reason == null) {
            throw new IllegalArgumentException(effect + " needs a reason");
        }
        if ((effect == Effect.GUARDRAIL) != (guardrail != null)) {
            throw new IllegalArgumentException("a GUARDRAIL names its guardrail, and nothing else does");
        }
    }

    private static boolean isFlag(Effect effect) {
        return effect == Effect.BLOCK || effect == Effect.CAUTION;
    }

    /** Whether it blocks or warns. */
    public boolean isFlag() {
        return isFlag(effect);
    }

    /**
     * Whether it does at least what the other does, wherever both hold: as grave, the same guardrail, and a caution that names what it
     * is about. That a technique always warns says nothing of the harm at hand.
     */
    public boolean isAsGraveAs(Rule other) {
        if (other.effect == Effect.CAUTION && effect == Effect.BLOCK) {
            return true;
        }
        return effect == other.effect
                && Objects.equals(guardrail, other.guardrail)
                && (effect != Effect.CAUTION || when.names(other.when.any()));
    }

    /** The same rule for one signal in these words. */
    public Rule worded(Condition condition, StandardWording.Words words) {
        return new Rule(
                appliesTo, effect, condition, weight, words.reason(), words.remedy(), guardrail, evenWithCaution);
    }
}
