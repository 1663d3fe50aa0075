package io.closewise.deal;

/** How the buyer speaks in this conversation. */
public enum BuyerTone {
    /** Open and warm. */
    FRIENDLY,
    /** Neither warm nor guarded. */
    NEUTRAL,
    /** Says little and keeps a distance. */
    GUARDED,
    /** Worried, for example about being blamed. */
    ANXIOUS
}
