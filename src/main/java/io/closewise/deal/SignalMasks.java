package io.closewise.deal;

import java.util.List;

/** Many sets of signals side by side, so that looking through all of them reads memory in one go. */
public final class SignalMasks {

    private final long[] low;
    private final long[] high;

    public SignalMasks(List<SignalSet> sets) {
        this.low = sets.stream().mapToLong(SignalSet::low).toArray();
        this.high = sets.stream().mapToLong(SignalSet::high).toArray();
    }

    /** Whether the set at this index has a signal in common with these. */
    public boolean intersects(int index, SignalSet signals) {
        return ((low[index] & signals.low()) | (high[index] & signals.high())) != 0;
    }
}
