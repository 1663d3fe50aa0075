package io.closewise.deal;

/** Whose date it is. */
public enum DateOwner {
    /** The buyer's own. */
    BUYER,
    /** The seller's. */
    SELLER
}
