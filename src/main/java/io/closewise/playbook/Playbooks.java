package io.closewise.playbook;

import java.time.Instant;
import java.util.Optional;

/** Where playbooks are kept, as those see it who answer by them. */
public interface Playbooks {

    /** Brings the store to what this version of the service needs, its built-in playbook included; harmless to repeat. */
    void prepare();

    /** Opens a line for following what is published. */
    PublishedFeed follow();

    /**
     * A stored revision with all that it inherits. Throws {@link io.closewise.playbook.archive.NoSuchRevisionException} where
     * there is none, and IllegalArgumentException where this version of the service cannot read it.
     */
    Revision revision(PlaybookId playbook, int number);

    /** When a revision was published; empty where there is none such. */
    Optional<Instant> publishedAt(PlaybookId playbook, int number);
}
