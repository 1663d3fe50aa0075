package io.closewise.serving;

import io.closewise.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;

/** Room that tenants share: each has a part that nobody else can take, and what is left of all parts is for whoever needs more. */
final class Shares {

    private final long part;
    private final Map<TenantId, Long> taken = new HashMap<>();
    private long left;

    /** @param room in bytes; all parts are alike */
    Shares(long room, int tenants) {
        this.left = Math.max(0, room);
        this.part = left / Math.max(1, tenants);
    }

    /** Takes it out of the tenant's own part; whether that was large enough. */
    boolean takesItsOwn(TenantId tenant, long bytes) {
        long together = taken.getOrDefault(tenant, 0L) + bytes;
        if (together > part || bytes > left) {
            return false;
        }
        taken.put(tenant, together);
        left -= bytes;
        return true;
    }

    /** Takes it out of what is left, to be asked when everybody has had their own; whether that was enough. */
    boolean takesTheRest(long bytes) {
        if (bytes > left) {
            return false;
        }
        left -= bytes;
        return true;
    }
}
