package io.closewise.simulation;

import io.closewise.deal.Signal;
import io.closewise.playbook.Safety;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Signals under which an ask can do harm: what they block is not lifted lightly. */
final class Harm {

    private static final Set<Signal> SIGNALS = EnumSet.of(Signal.MISFIT, Signal.OBJECTIONS_DOMINATE);

    static {
        SIGNALS.addAll(Safety.HARM);
    }

    private Harm() {}

    static boolean in(List<Signal> signals) {
        return signals.stream().anyMatch(SIGNALS::contains);
    }
}
