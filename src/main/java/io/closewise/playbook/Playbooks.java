package io.closewise.playbook;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Where playbooks are kept. */
public interface Playbooks {

    /** Brings the store to what this version of the service needs, its built-in playbook included; harmless to repeat. */
    void prepare();

    /** The number of the revision that is published under this key; empty where there is no such playbook. */
    OptionalInt publishedNumber(String key);

    /** A stored revision; the number must be one that was published. */
    Revision revision(String key, int number);

    /** When a revision was published; empty where there is none such. */
    Optional<Instant> publishedAt(String key, int number);
}
