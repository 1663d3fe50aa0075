package io.closewise.access.limits;

/** Why a call was not let through. The value of a label, so that the set stays small and fixed. */
public enum Refusal {
    /** The caller has no calls left. */
    CALLER_RATE,
    /** The callers of the tenant together have no calls left. */
    TENANT_RATE,
    /** Too many calls of the tenant wait, or it waited too long. */
    QUEUE,
    /** Too many batches of the tenant run and wait, or it waited too long. */
    BATCHES,
    /** As many batches as this replica takes are running, whoever began them. */
    ALL_BATCHES,
    /** The tenant works on as many whole playbooks as it may. */
    DOCUMENTS,
    /** As many whole playbooks as this replica takes are worked on, whoever began it. */
    ALL_DOCUMENTS,
    /** Too many credentials from the address have failed. */
    FAILED_ATTEMPTS
}
