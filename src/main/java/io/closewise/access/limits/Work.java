package io.closewise.access.limits;

/** What a call is about to do, as far as it matters for where it waits. */
public enum Work {
    /** Answers within milliseconds. */
    CALL(Way.CALLS, false),
    /** Answers many deals. */
    BATCH(Way.BATCHES, false),
    /** Answers many deals by whole playbooks. */
    SIMULATION(Way.BATCHES, true),
    /** Reads or writes whole playbooks. */
    DOCUMENT(Way.DOCUMENTS, true);

    /** Which lane of its tenant it takes. */
    enum Way {
        CALLS,
        BATCHES,
        DOCUMENTS
    }

    private final Way way;
    private final boolean heavy;

    Work(Way way, boolean heavy) {
        this.way = way;
        this.heavy = heavy;
    }

    Way way() {
        return way;
    }

    /** Whether it needs so much memory that all tenants together may do little of it at once. */
    boolean isHeavy() {
        return heavy;
    }
}
