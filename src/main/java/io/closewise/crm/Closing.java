package io.closewise.crm;

/** How a deal has ended. */
public enum Closing {
    /** The buyer has bought. */
    WON,
    /** The deal has come to nothing. */
    LOST
}
