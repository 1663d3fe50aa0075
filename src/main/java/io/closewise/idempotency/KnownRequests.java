package io.closewise.idempotency;

import io.closewise.tenant.TenantId;
import java.time.Duration;
import java.util.UUID;

/** Which requests a tenant has named by a key, and what they were answered; the same for all replicas. */
public interface KnownRequests {

    /** How long an answer is kept, and its key with it. */
    Duration KEPT = Duration.ofHours(24);

    /**
     * After this, a request that has no answer yet was left by a replica that died. Where it was not done, whoever sends it again takes
     * it over.
     */
    Duration LONGEST_WORK = Duration.ofSeconds(60);

    /** Enters a request under its key, or says what stands there. Of two at the same moment exactly one is the first. */
    Standing begin(TenantId tenant, RequestKey key, Fingerprint fingerprint);

    /**
     * Notes that the request is done, within the transaction that does it; a TakenOverException where another one has taken it over,
     * so that it is not done twice.
     */
    void done(TenantId tenant, RequestKey key, UUID attempt);

    /** Keeps the answer of the first request; nothing where another one has taken it over. */
    void answered(TenantId tenant, RequestKey key, UUID attempt, FirstAnswer answer);

    /** Forgets a request that was refused or failed, so that it may be sent again. */
    void released(TenantId tenant, RequestKey key, UUID attempt);
}
