package io.closewise.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An immutable set of signals in two machine words. There is room for 128 signals; a 129th does not start.
 *
 * <p>A decision is mostly tests between such sets, so they cost a few instructions and no allocation.
 */
public final class SignalSet {

    public static final SignalSet EMPTY = new SignalSet(0, 0);

    private static final Signal[] SIGNALS = Signal.values();

    private final long low;
    private final long high;

    private SignalSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    static {
        if (SIGNALS.length > 2 * Long.SIZE) {
            throw new ExceptionInInitializerError("more signals than a SignalSet has room for: " + SIGNALS.length);
        }
    }

    /** The set of these. */
    public static SignalSet of(Collection<Signal> signals) {
        long low = 0;
        long high = 0;
        for (Signal signal : signals) {
            low |= lowBit(signal);
            high |= highBit(signal);
        }
        return new SignalSet(low, high);
    }

    /** The set of these. */
    public static SignalSet of(Signal... signals) {
        return of(List.of(signals));
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    /** The ordinal of the first member from this ordinal on; -1 where there is none. */
    public int next(int from) {
        long rest = from < Long.SIZE ? low & (-1L << from) : 0;
        if (rest != 0) {
            return Long.numberOfTrailingZeros(rest);
        }
        rest = from <= Long.SIZE ? high : high & (-1L << (from - Long.SIZE));
        return from >= 2 * Long.SIZE || rest == 0 ? -1 : Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    public boolean contains(Signal signal) {
        return (low & lowBit(signal)) != 0 || (high & highBit(signal)) != 0;
    }

    public boolean containsAll(SignalSet other) {
        return (low & other.low) == other.low && (high & other.high) == other.high;
    }

    public boolean intersects(SignalSet other) {
        return (low & other.low) != 0 || (high & other.high) != 0;
    }

    public boolean isEmpty() {
        return low == 0 && high == 0;
    }

    /** How many members it has. */
    public int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    public SignalSet union(SignalSet other) {
        return new SignalSet(low | other.low, high | other.high);
    }

    public SignalSet intersection(SignalSet other) {
        return new SignalSet(low & other.low, high & other.high);
    }

    public SignalSet minus(SignalSet other) {
        return new SignalSet(low & ~other.low, high & ~other.high);
    }

    /** The members, in the order in which the signals are declared. */
    public List<Signal> toList() {
        List<Signal> list = new ArrayList<>(Long.bitCount(low) + Long.bitCount(high));
        for (long rest = low; rest != 0; rest &= rest - 1) {
            list.add(SIGNALS[Long.numberOfTrailingZeros(rest)]);
        }
        for (long rest = high; rest != 0; rest &= rest - 1) {
            list.add(SIGNALS[Long.SIZE + Long.numberOfTrailingZeros(rest)]);
        }
        return list;
    }

    private static long lowBit(Signal signal) {
        return signal.ordinal() < Long.SIZE ? 1L << signal.ordinal() : 0;
    }

    private static long highBit(Signal signal) {
        return signal.ordinal() < Long.SIZE ? 0 : 1L << (signal.ordinal() - Long.SIZE);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SignalSet other && low == other.low && high == other.high;
    }

    @Override
    public int hashCode() {
        // sets of few signals are the rule, and their bits have to be spread to tell them apart
        return Long.hashCode(low * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(high * 0xC2B2AE3D27D4EB4FL, 31));
    }

    @Override
    public String toString() {
        return toList().toString();
    }

    /** Collects signals while a context is read; a set that is still growing. */
    static final class Growing {

        private long low;
        private long high;

        void add(Signal signal) {
            low |= lowBit(signal);
            high |= highBit(signal);
        }

        void addIf(boolean holds, Signal signal) {
            if (holds) {
                add(signal);
            }
        }

        SignalSet done() {
            return new SignalSet(low, high);
        }
    }
}
