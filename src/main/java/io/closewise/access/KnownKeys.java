package io.closewise.access;

import java.util.Optional;

/** The keys that are stored, as those see them who let callers in. */
public interface KnownKeys {

    /** Whose this key is, where this replica knows it without asking anybody; empty where it has to be looked for. */
    Optional<Caller> atHand(String key);

    /** Whose this key is; empty where it is nobody's, has expired or was revoked. May ask the database. */
    Optional<Caller> find(String key);
}
