package io.closewise.playbook.archive;

/** What somebody did to a playbook. */
public enum Deed {
    /** The playbook was created, with a draft. */
    CREATED,
    /** The draft was written. */
    DRAFT_SAVED,
    /** The draft was replaced by an imported document. */
    DRAFT_IMPORTED,
    /** The draft was thrown away. */
    DRAFT_DISCARDED,
    /** The draft became a revision that answers from then on. */
    PUBLISHED,
    /** An earlier revision was published again under a new number. */
    ROLLED_BACK,
    /** The built-in playbook became your own: newer versions of the service leave it alone from then on. */
    TAKEN_OVER,
    /** A newer version of the service published its built-in playbook. */
    RENEWED
}
