package io.closewise.access;

import io.closewise.tenant.TenantId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who calls, once that is proved.
 *
 * @param tenant whose data the caller sees; never the shared one
 * @param name of the key, or the subject of the token: tells callers of one tenant apart in limits and audits, at most 200
 *     characters, of which none is invisible; no secret
 * @param roles what the caller may do
 * @param operator whether it is whoever runs the service, who makes the first key of a tenant and may remove any tenant
 */
public record Caller(TenantId tenant, String name, Set<Role> roles, boolean operator) {

    /** In characters. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    /** A caller of one tenant. */
    public Caller(TenantId tenant, String name, Set<Role> roles) {
        this(tenant, name, roles, false);
    }

    public Caller {
        if (tenant.equals(TenantId.SHARED)) {
            throw new IllegalArgumentException("nobody calls as the tenant " + TenantId.SHARED);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a caller's name is 1 to " + LONGEST_NAME + " characters long");
        }
        // it stands in lines of logs and audits, where it must not look like more than one
        name = INVISIBLE.matcher(name).replaceAll("?");
        roles = Set.copyOf(roles);
    }
}
