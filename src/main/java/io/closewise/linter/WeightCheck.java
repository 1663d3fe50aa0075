package io.closewise.linter;

import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weights under which one reason decides alone. */
final class WeightCheck {

    /**
     * All that speaks for a technique together may add 0.25: from here on one reason would be nearly all of it, and whatever else is
     * known of the deal would not count.
     */
    static final double HEAVIEST = 0.2;

    private final Findings findings;

    WeightCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Playbook playbook) {
        Stream.concat(
                        Located.general(playbook).stream(),
                        IntStream.range(0, playbook.techniques().size())
                                .boxed()
                                .flatMap(i -> Located.own(playbook, i).stream()))
                .forEach(this::check);
    }

    private void check(Located located) {
        Rule rule = located.rule();
        boolean weighs = rule.effect() == Effect.FAVOUR || rule.effect() == Effect.DISFAVOUR;
        if (weighs && rule.weight() != null && rule.weight() > HEAVIEST) {
            findings.error(
                    FindingCode.DROWNING_WEIGHT,
                    located.pointer() + "/weight",
                    "A weight of " + rule.weight() + " lets this one reason drown all others. Use at most " + HEAVIEST
                            + ".");
        }
        if (rule.effect() == Effect.LEAD && rule.when().equals(Condition.ALWAYS)) {
            findings.error(
                    FindingCode.DROWNING_WEIGHT,
                    located.pointer() + "/when",
                    "A LEAD that always holds puts a technique first in every deal. Say which moment calls for it.");
        }
    }
}
