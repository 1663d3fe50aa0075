package io.closewise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledFlagsTest {

    /** More than a machine word has bits; each is asked for by two neighbouring signals. */
    private static final CompiledFlags MANY = new CompiledFlags(IntStream.range(0, 100)
            .mapToObj(i -> CompiledRule.of(new Rule(
                    null,
                    Effect.BLOCK,
                    new Condition(List.of(signal(i), signal(i + 1)), List.of(), List.of()),
                    null,
                    "reason " + i,
                    "remedy",
                    null,
                    false)))
            .toList());

    @Test
    void eachOfManyFlagsIsToldInItsOwnWords() {
        assertThat(reasons(90, 91)).containsExactly("reason 90");
        assertThat(reasons(2, 3, 66, 67)).containsExactly("reason 2", "reason 66");
        assertThat(reasons(1, 3)).isEmpty();
    }

    private static List<String> reasons(int... signals) {
        SignalSet told = SignalSet.of(
                IntStream.of(signals).mapToObj(CompiledFlagsTest::signal).toList());
        return MANY.flags(told).stream().map(Recommendation.Flag::reason).toList();
    }

    private static Signal signal(int ordinal) {
        return Signal.values()[ordinal];
    }
}
