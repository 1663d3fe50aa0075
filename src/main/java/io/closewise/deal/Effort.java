package io.closewise.deal;

/** Who started how many of the contacts, each from 0 to a million. */
public record Effort(int buyerInitiated, int sellerInitiated) {

    /** With fewer contacts than this nobody can tell who leads. */
    static final int TOO_FEW_TO_TELL = 4;

    public Effort {
        if (buyerInitiated < 0 || sellerInitiated < 0) {
            throw new IllegalArgumentException("nobody starts fewer than no contacts");
        }
    }

    boolean tellsWhoLeads() {
        return total() >= TOO_FEW_TO_TELL;
    }

    /** Whether the buyer started at most this share of the contacts, in per cent. */
    boolean buyerShareAtMost(int percent) {
        return buyerInitiated * 100L <= total() * percent;
    }

    /** Whether the buyer started at least this share of the contacts, in per cent. */
    boolean buyerShareAtLeast(int percent) {
        return buyerInitiated * 100L >= total() * percent;
    }

    private long total() {
        return (long) buyerInitiated + sellerInitiated;
    }
}
