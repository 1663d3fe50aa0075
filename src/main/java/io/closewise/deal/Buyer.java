package io.closewise.deal;

/** What protects the person who buys: a private buyer may withdraw, a vulnerable one is met with the gentlest means only. */
public record Buyer(boolean consumer, boolean vulnerable) {

    /** A business buyer who needs no extra care, which is what leaving it out means. */
    public static final Buyer BUSINESS = new Buyer(false, false);
}
