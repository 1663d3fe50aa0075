package io.closewise.api;

import io.closewise.api.problem.ProblemException;
import io.closewise.database.CurrentTenant;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.serving.ServedPlaybook;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The playbook that answers a request from start to end. */
@Singleton
class ServingPlaybook {

    private final ServedPlaybook served;
    private final CurrentTenant tenant;

    ServingPlaybook(ServedPlaybook served, CurrentTenant tenant) {
        this.served = served;
        this.tenant = tenant;
    }

    /**
     * The compiled playbook; a problem where there is none.
     *
     * @param playbook the key that the request names; the usual playbook where it names none
     * @param revision the number that the request names; the published one where it names none
     */
    CompiledPlaybook get(@Nullable String playbook, @Nullable String revision) {
        return get(playbook, revision == null ? null : Integer.valueOf(number(revision)));
    }

    /** The same for a number that was read already. */
    CompiledPlaybook get(@Nullable String playbook, @Nullable Integer revision) {
        String key = playbook == null ? served.usualKey() : playbook;
        return revision == null ? served.published(tenant.get(), key) : served.revision(tenant.get(), key, revision);
    }

    private static int number(String revision) {
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.badField("revision", "must be a whole number from 1 up");
        }
        return Integer.parseInt(revision);
    }
}
