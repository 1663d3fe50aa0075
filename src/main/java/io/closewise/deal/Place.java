package io.closewise.deal;

/** Where a sale to a person takes place, which decides on the right to withdraw. */
public enum Place {
    /** At the buyer's home. */
    BUYERS_HOME,
    /** At a temporary place, such as a hotel or a fair. */
    TEMPORARY,
    /** At business premises. */
    BUSINESS,
    /** By telephone, mail or online. */
    REMOTE
}
