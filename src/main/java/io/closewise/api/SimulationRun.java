package io.closewise.api;

import io.closewise.api.SimulationResponse.SimulatedAs;
import io.closewise.api.SimulationResponse.SimulationSummary;
import io.closewise.simulation.DealChange;
import io.closewise.simulation.SimulatedDeal;
import io.closewise.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One simulation, ready to run. It is used by one thread. */
final class SimulationRun {

    /** So many are enough to look into. */
    private static final int MOST_HARMFUL = 100;

    private final SimulatedAs before;
    private final SimulatedAs after;
    private final Simulation simulation;
    private final List<SimulatedDeal> deals;
    private final List<String> harmful = new ArrayList<>();

    SimulationRun(SimulatedAs before, SimulatedAs after, Simulation simulation, List<SimulatedDeal> deals) {
        this.before = before;
        this.after = after;
        this.simulation = simulation;
        this.deals = deals;
    }

    SimulatedAs before() {
        return before;
    }

    SimulatedAs after() {
        return after;
    }

    List<SimulatedDeal> deals() {
        return deals;
    }

    /** Decides all deals and tells those that changed; false where it stopped because nobody waits any more. */
    boolean decideAll(Consumer<DealChange> changed, BooleanSupplier waitedFor) {
        for (SimulatedDeal deal : deals) {
            if (!waitedFor.getAsBoolean()) {
                return false;
            }
            DealChange change = decide(deal);
            if (change.isChange()) {
                changed.accept(change);
            }
        }
        return true;
    }

    DealChange decide(SimulatedDeal deal) {
        DealChange change = simulation.next(deal);
        if (change.isHarmful() && harmful.size() < MOST_HARMFUL) {
            harmful.add(change.ref());
        }
        return change;
    }

    /** What it came to so far. */
    SimulationSummary summary() {
        return SimulationResponse.summary(simulation.totals(), harmful);
    }
}
