package io.closewise.linter;

import io.closewise.deal.ContextField;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.deal.SignalSpace;
import java.util.List;

/**
 * The signal space as numbers: which possibilities of which fact bring a signal. A set of possibilities of one fact is a row of
 * bits.
 */
final class DealSpace {

    private static final List<SignalSpace.Fact> FACTS = SignalSpace.facts();
    private static final int[] FACT_OF = new int[Signal.values().length];
    private static final long[][] BRINGING = new long[Signal.values().length][];
    private static final long[][] EVERYTHING = new long[FACTS.size()][];

    static {
        for (int fact = 0; fact < FACTS.size(); fact++) {
            List<SignalSet> possible = FACTS.get(fact).possible();
            EVERYTHING[fact] = new long[(possible.size() + Long.SIZE - 1) / Long.SIZE];
            for (int i = 0; i < possible.size(); i++) {
                EVERYTHING[fact][i / Long.SIZE] |= 1L << i;
            }
        }
        for (Signal signal : Signal.values()) {
            int fact = factOf(signal);
            List<SignalSet> possible = FACTS.get(fact).possible();
            long[] bringing = new long[EVERYTHING[fact].length];
            for (int i = 0; i < possible.size(); i++) {
                if (possible.get(i).contains(signal)) {
                    bringing[i / Long.SIZE] |= 1L << i;
                }
            }
            FACT_OF[signal.ordinal()] = fact;
            BRINGING[signal.ordinal()] = bringing;
        }
    }

    private DealSpace() {}

    private static int factOf(Signal signal) {
        for (int fact = 0; fact < FACTS.size(); fact++) {
            SignalSpace.Fact one = FACTS.get(fact);
            if (one.field() == signal.field()
                    && (signal.field() != ContextField.CIRCUMSTANCES
                            || one.possible().get(1).contains(signal))) {
                return fact;
            }
        }
        throw new IllegalStateException("no fact brings " + signal);
    }

    /** Every possibility of every fact. */
    static long[][] everything() {
        return EVERYTHING.clone();
    }

    static int fact(int signal) {
        return FACT_OF[signal];
    }

    /** The possibilities of its fact that bring the signal. */
    static long[] bringing(int signal) {
        return BRINGING[signal];
    }

    /** The signals of the first possibility that is left of every fact. */
    static SignalSet first(long[][] left) {
        SignalSet signals = SignalSet.EMPTY;
        for (int fact = 0; fact < left.length; fact++) {
            signals = signals.union(FACTS.get(fact).possible().get(firstBit(left[fact])));
        }
        return signals;
    }

    private static int firstBit(long[] bits) {
        int word = 0;
        while (bits[word] == 0) {
            word++;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits[word]);
    }
}
