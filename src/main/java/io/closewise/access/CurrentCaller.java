package io.closewise.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sent the request that this thread answers. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; an IllegalStateException where no request was let in, which is a fault of ours. */
    public Caller get() {
        return CallerIdentity.caller(identity).orElseThrow(() -> new IllegalStateException("nobody was let in"));
    }
}
