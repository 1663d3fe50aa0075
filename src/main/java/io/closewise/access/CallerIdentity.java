package io.closewise.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** A caller as Quarkus carries it through a request. */
public final class CallerIdentity {

    private static final String ATTRIBUTE = "closewise.caller";
    private static final String UNTIL = "closewise.until";

    private CallerIdentity() {}

    /** What the rules of roles and the resources see of this caller. */
    public static SecurityIdentity of(Caller caller) {
        return builder(caller).build();
    }

    /** The same of a caller who is let in until then. */
    static SecurityIdentity of(Caller caller, Instant until) {
        return builder(caller).addAttribute(UNTIL, until).build();
    }

    private static QuarkusSecurityIdentity.Builder builder(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(caller.roles().stream().map(Role::written).collect(Collectors.toSet()))
                .addAttribute(ATTRIBUTE, caller);
    }

    /** Until when this is somebody; empty where whoever knows has to be asked again. */
    static Optional<Instant> until(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(UNTIL));
    }

    /** The caller behind it; empty where it is anonymous. */
    public static Optional<Caller> caller(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
