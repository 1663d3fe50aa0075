package io.closewise.deal;

/**
 * A test of signals: all of some, any of others, none of a third. Six words in one object: it is run some hundred times for
 * every decision.
 */
public final class SignalMask {

    private final long allLow;
    private final long allHigh;
    private final long anyLow;
    private final long anyHigh;
    private final long noneLow;
    private final long noneHigh;
    private final boolean asksForAny;

    public SignalMask(SignalSet all, SignalSet any, SignalSet none) {
        this.allLow = all.low();
        this.allHigh = all.high();
        this.anyLow = any.low();
        this.anyHigh = any.high();
        this.noneLow = none.low();
        this.noneHigh = none.high();
        this.asksForAny = !any.isEmpty();
    }

    /** Whether it holds; without any signal to have any of, that part holds. */
    public boolean holds(SignalSet signals) {
        long low = signals.low();
        long high = signals.high();
        return (low & allLow) == allLow
                && (high & allHigh) == allHigh
                && ((low & noneLow) | (high & noneHigh)) == 0
                && (!asksForAny || ((low & anyLow) | (high & anyHigh)) != 0);
    }
}
