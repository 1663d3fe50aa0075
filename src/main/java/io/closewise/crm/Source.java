package io.closewise.crm;

/** Whose reading of a stage it is. */
public enum Source {
    /** The service brings it along for this CRM. */
    BUILT_IN,
    /** The tenant's own, which wins. */
    OWN
}
