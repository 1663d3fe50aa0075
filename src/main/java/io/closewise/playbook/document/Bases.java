package io.closewise.playbook.document;

import java.util.Optional;

/** Where a document finds what it builds on. */
public interface Bases {

    /** No playbook to build on. */
    Bases NONE = basedOn -> Optional.empty();

    /** The stored revision; of an open {@code basedOn} the published one. Empty where there is none. */
    Optional<Base> find(BasedOn basedOn);

    /** A stored revision as its author wrote it; where it builds on another, that one is looked up in turn. */
    record Base(int revision, PlaybookDocument document) {}
}
