package io.closewise.api;

import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.recommendation.CompiledPlaybook;
import io.closewise.serving.ServedPlaybook;
import jakarta.inject.Singleton;

/** The playbook that answers this request from start to end. */
@Singleton
class ServingPlaybook {

    private final ServedPlaybook served;

    ServingPlaybook(ServedPlaybook served) {
        this.served = served;
    }

    /** The compiled playbook; a problem while none was read yet. */
    CompiledPlaybook get() {
        return served.current()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        Kind.NOT_READY, "The database was not reached yet. Please try again in a few seconds.")));
    }
}
